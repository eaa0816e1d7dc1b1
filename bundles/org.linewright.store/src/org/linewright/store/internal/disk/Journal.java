package org.linewright.store.internal.disk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Makes several files change in one instant. New contents are gathered in a staging directory; renaming it is the
 * instant; then every file moves to its place. Who dies before the instant has changed nothing; who dies after it
 * leaves a journal that readers see through and that the next writer finishes.
 */
public final class Journal {

    private final Path root;
    private final Disk disk;
    private final Path staging;
    private final Path committed;

    public Journal(Path root, Disk disk) {
        this.root = root;
        this.disk = disk;
        this.staging = root.resolve(Layout.STAGING);
        this.committed = root.resolve(Layout.COMMITTED);
    }

    /** Commits a plan; when it throws, nothing is changed and nothing is left over. {@link #finish} has to follow. */
    public void commit(Plan plan) throws IOException {
        try {
            sweep();
            disk.directory(staging);
            stage(plan);
            disk.sync(staging);
            disk.move(staging, committed);
        } catch (IOException exception) {
            swept(exception);
            throw exception;
        }
    }

    /** Whether something committed waits to be moved to its place. */
    public boolean pending() {
        return Files.isDirectory(committed, LinkOption.NOFOLLOW_LINKS);
    }

    /** Moves everything committed to its place, now or after a failure; does nothing when there is nothing. */
    public void finish() throws IOException {
        sweep();
        if (pending()) {
            disk.sync(root);
            for (Order.Step step : Order.read(committed).steps()) {
                make(step);
            }
            for (String folder : Layout.FOLDERS) {
                if (Files.isDirectory(root.resolve(folder))) {
                    disk.sync(root.resolve(folder));
                }
            }
            disk.sync(root);
            disk.move(committed, staging);
            sweep();
        }
    }

    private void stage(Plan plan) throws IOException {
        List<Order.Step> steps = new ArrayList<>();
        for (Map.Entry<String, String> put : plan.puts().entrySet()) {
            String number = Integer.toString(steps.size());
            byte[] content = put.getValue().getBytes(StandardCharsets.UTF_8);
            if (put.getKey().equals(Layout.SECRETS)) {
                disk.writePrivate(staging.resolve(number), content);
            } else {
                disk.write(staging.resolve(number), content, root.resolve(put.getKey()));
            }
            steps.add(new Order.Put(number, put.getKey()));
        }
        plan.removed().forEach(name -> steps.add(new Order.Remove(name)));
        if (!plan.audit().isEmpty()) {
            String number = Integer.toString(steps.size());
            Path log = root.resolve(Layout.AUDIT);
            disk.write(staging.resolve(number), plan.audit().getBytes(StandardCharsets.UTF_8), log);
            steps.add(new Order.Audit(number, Files.exists(log) ? Files.size(log) : 0));
        }
        disk.write(staging.resolve(Order.FILE), new Order(steps).bytes(), root.resolve(Layout.HEAD));
    }

    private void make(Order.Step step) throws IOException {
        switch (step) {
            case Order.Put put -> {
                Path content = committed.resolve(put.content());
                if (Files.exists(content, LinkOption.NOFOLLOW_LINKS)) {
                    disk.move(content, target(put.name()));
                }
            }
            case Order.Remove remove -> disk.delete(target(remove.name()));
            case Order.Audit audit -> {
                Path log = root.resolve(Layout.AUDIT);
                long size = Files.exists(log) ? Files.size(log) : 0;
                disk.put(log, Math.min(audit.position(), size), Files.readAllBytes(committed.resolve(audit.content())));
            }
        }
    }

    /** The place of a name, in a directory that is there and does not lead out. */
    private Path target(String name) throws IOException {
        Path target = root.resolve(name);
        if (!Files.isDirectory(target.getParent())) {
            disk.directory(target.getParent());
        }
        if (!target.getParent().toRealPath().startsWith(root)) {
            throw new ForeignJournalException(committed);
        }
        return target;
    }

    private void sweep() throws IOException {
        if (Files.isDirectory(staging, LinkOption.NOFOLLOW_LINKS)) {
            try (Stream<Path> files = Files.list(staging)) {
                for (Path file : files.toList()) {
                    disk.delete(file);
                }
            }
            disk.delete(staging);
        }
    }

    private void swept(IOException exception) {
        try {
            sweep();
        } catch (IOException second) {
            exception.addSuppressed(second);
        }
    }
}
