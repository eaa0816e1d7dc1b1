package org.linewright.store.internal.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.linewright.core.Outcome;
import org.linewright.core.Trouble;
import org.linewright.store.StoreTrouble;

/** Reads the committed files while a writer may be at work: what a journal says counts before what lies in place. */
public final class TreeReading {

    private static final int ATTEMPTS = 1000;

    private final Path root;

    public TreeReading(Path root) {
        this.root = root;
    }

    /** The tree of one moment; refused when the files never stay the same while they are read. */
    public Outcome<Tree> tree() {
        try {
            for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
                Optional<Tree> tree = attempt();
                if (tree.isPresent()) {
                    return Outcome.done(tree.get());
                }
                Thread.yield();
            }
            return Outcome.refused(StoreTrouble.BUSY.about(root));
        } catch (IOException exception) {
            return Outcome.refused(DiskTrouble.of(exception, root));
        }
    }

    /** One reading; empty when a writer came in between, which may show as anything. */
    private Optional<Tree> attempt() throws IOException {
        Stamp before = Stamp.of(root);
        try {
            Tree tree = read();
            return Stamp.of(root).equals(before) ? Optional.of(tree) : Optional.empty();
        } catch (IOException exception) {
            if (Stamp.of(root).equals(before)) {
                throw exception;
            }
            return Optional.empty();
        }
    }

    private Tree read() throws IOException {
        SortedMap<String, Path> places = new TreeMap<>();
        List<Trouble> remarks = new ArrayList<>();
        Stream.of(Layout.HEAD, Layout.SECRETS, Layout.ALARMS)
                .filter(name -> Files.exists(root.resolve(name), LinkOption.NOFOLLOW_LINKS))
                .forEach(name -> places.put(name, root.resolve(name)));
        for (String folder : Layout.FOLDERS) {
            for (Path file : Stamp.listed(root.resolve(folder))) {
                String name = folder + "/" + file.getFileName();
                if (Layout.isGroup(name) || Layout.isLocation(name)) {
                    places.put(name, file);
                } else if (name.endsWith(".yml")) {
                    remarks.add(StoreTrouble.IGNORED.about(name));
                }
            }
        }
        overlay(places);
        SortedMap<String, Outcome<String>> files = new TreeMap<>();
        MessageDigest digest = sha256();
        for (Map.Entry<String, Path> place : places.entrySet()) {
            files.put(place.getKey(), text(place.getKey(), place.getValue(), digest));
        }
        return new Tree(files, HexFormat.of().formatHex(digest.digest(), 0, 16), remarks);
    }

    private void overlay(SortedMap<String, Path> places) throws IOException {
        Path journal = root.resolve(Layout.COMMITTED);
        if (Files.isDirectory(journal, LinkOption.NOFOLLOW_LINKS)) {
            for (Order.Step step : Order.read(journal).steps()) {
                if (step instanceof Order.Put put && Files.exists(journal.resolve(put.content()))) {
                    places.put(put.name(), journal.resolve(put.content()));
                } else if (step instanceof Order.Remove remove) {
                    places.remove(remove.name());
                }
            }
        }
    }

    private Outcome<String> text(String name, Path file, MessageDigest digest) throws IOException {
        digest.update((name + "\n").getBytes(StandardCharsets.UTF_8));
        if (!Files.exists(file) && Files.isSymbolicLink(file) || !file.toRealPath().startsWith(root)) {
            return Outcome.refused(StoreTrouble.LEADS_OUT.about(name));
        }
        if (!Files.isRegularFile(file)) {
            return Outcome.refused(StoreTrouble.NO_FILE.about(name));
        }
        long size = Files.size(file);
        digest.update((size + "\n").getBytes(StandardCharsets.UTF_8));
        if (size > Layout.MOST_BYTES) {
            return Outcome.refused(StoreTrouble.HUGE.about(name, Layout.MOST_BYTES >> 20));
        }
        if (!Files.isReadable(file)) {
            return Outcome.refused(StoreTrouble.DENIED.about(name));
        }
        byte[] bytes = Files.readAllBytes(file);
        digest.update(bytes);
        return decoded(name, bytes);
    }

    private static Outcome<String> decoded(String name, byte[] bytes) {
        try {
            return Outcome.done(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException exception) {
            return Outcome.refused(StoreTrouble.ENCODING.about(name));
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException exception) {
            throw new IllegalStateException("every Java has SHA-256", exception);
        }
    }
}
