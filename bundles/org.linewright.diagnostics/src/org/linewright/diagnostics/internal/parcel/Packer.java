package org.linewright.diagnostics.internal.parcel;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.channels.ClosedByInterruptException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.linewright.core.Outcome;
import org.linewright.core.Trouble;
import org.linewright.diagnostics.Masking;
import org.linewright.diagnostics.Trace;
import org.linewright.diagnostics.TraceEntry;
import org.linewright.diagnostics.TraceQuery;
import org.linewright.diagnostics.internal.parcel.Part.Content;
import org.linewright.diagnostics.parcel.KnownSecrets;
import org.linewright.diagnostics.parcel.Omission;
import org.linewright.diagnostics.parcel.Omission.Reason;
import org.linewright.diagnostics.parcel.Parcel;
import org.linewright.diagnostics.parcel.ParcelContents;
import org.linewright.diagnostics.parcel.ParcelProgress;
import org.linewright.diagnostics.parcel.ParcelTrouble;
import org.linewright.diagnostics.parcel.ParcelWish;

/** Makes the parts one after the other, searches each, and writes what is clean. */
public record Packer(ParcelContents contents, ParcelWish wish) {

    private static final int MOST_MESSAGES = 20_000;
    /** Of the whole, what the trace may take as text: it stands there three times. */
    private static final int TRACE_SHARE = 8;
    private static final int MOST_REALMS = 50;
    private static final int FOR_README = 1 << 20;
    private static final Pattern REALM = Pattern.compile("(?i)\\brealm=\"([^\"]{1,256})\"");

    /** What was written, and what was not. */
    private static final class Written {
        private final List<String> entries = new ArrayList<>();
        private final List<Omission> told = new ArrayList<>();
        private final List<Omission> listed = new ArrayList<>();
        private long bytes;

        /** Told by its own name to whom it belongs, listed by the other one for whom gets the file. */
        void omit(String own, String shown, Reason reason) {
            told.add(new Omission(own, reason));
            listed.add(new Omission(shown, reason));
        }
    }

    /** Does it; see {@link org.linewright.diagnostics.parcel.Packing#run}. */
    public Outcome<Parcel> pack(KnownSecrets known, ParcelProgress progress) {
        if (Files.exists(wish.file(), LinkOption.NOFOLLOW_LINKS)) {
            return Outcome.refused(ParcelTrouble.THERE.about(wish.file()));
        }
        List<TraceEntry> messages = messages();
        SecretSearch search = new SecretSearch(known, realms(messages));
        try (NewFile file = NewFile.beside(wish.file())) {
            Written written = new Written();
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file.draft()));
                    ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
                List<Part> parts = parts(messages, search, written);
                for (int at = 0; at < parts.size(); at++) {
                    progress.at(at, parts.size());
                    write(zip, parts.get(at), search, written);
                }
                readmes(zip, known, search, written);
                progress.at(parts.size(), parts.size());
            }
            Optional<String> leak = leak(file, search);
            if (leak.isPresent()) {
                return Outcome.refused(ParcelTrouble.LEAKING.about(leak.get()));
            }
            file.complete();
            return Outcome.done(new Parcel(file.file(), Files.size(file.file()), written.entries, written.told,
                    known.all().size()), troubles(known, written));
        } catch (ClosedByInterruptException | InterruptedIOException cancelled) {
            return Outcome.refused(ParcelTrouble.CANCELLED.about());
        } catch (IOException failed) {
            return Outcome.refused(ParcelTrouble.UNWRITABLE.about(wish.file()).because(plain(failed)));
        }
    }

    private List<Part> parts(List<TraceEntry> messages, SecretSearch search, Written written) {
        Veil veil = new Veil(wish.masking(), contents.configuration());
        Trace trace = new Trace(
                messages.stream().map(veil::message).filter(one -> clean(one, search, written)).toList(),
                List.of(), wish.masking());
        return Stream.of(contents.folder().stream().flatMap(folder -> new ConfigurationParts(folder, veil).all()),
                new StateParts(contents, veil).all(), new TraceParts(trace, contents.zone()).all())
                .flatMap(one -> one).toList();
    }

    /** A message with a secret does not take the others with it. */
    private static boolean clean(TraceEntry one, SecretSearch search, Written written) {
        if (search.in(one.message().text())) {
            String name = "trace/" + one.number();
            written.omit(name, name, Reason.SECRET);
            return false;
        }
        return true;
    }

    private void write(ZipOutputStream zip, Part part, SecretSearch search, Written written) throws IOException {
        if (Thread.currentThread().isInterrupted()) {
            throw new InterruptedIOException();
        }
        if (search.in(part.name()) || wish.masking() == Masking.OPEN && search.in(part.origin())) {
            written.omit(Veil.MASK, Veil.MASK, Reason.SECRET);
            return;
        }
        Content content = part.content().get();
        Optional<Reason> why = content.reason()
                .or(() -> search.in(content.bytes()) || search.in(content.proof())
                        ? Optional.of(Reason.SECRET)
                        : Optional.empty())
                .or(() -> written.bytes + content.bytes().length > wish.mostBytes() - FOR_README
                        ? Optional.of(Reason.ROOM)
                        : Optional.empty());
        if (why.isPresent()) {
            written.omit(search.in(part.origin()) ? Veil.MASK : part.origin(), part.name(), why.get());
        } else {
            put(zip, part.name(), content.bytes(), written);
        }
    }

    private void put(ZipOutputStream zip, String name, byte[] bytes, Written written) throws IOException {
        String unused = name;
        for (int more = 2; written.entries.contains(unused); more++) {
            unused = name + "." + more;
        }
        ZipEntry entry = new ZipEntry(unused);
        entry.setTimeLocal(contents.at().atZone(contents.zone()).toLocalDateTime());
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
        written.entries.add(unused);
        written.bytes += bytes.length;
    }

    private void readmes(ZipOutputStream zip, KnownSecrets known, SecretSearch search, Written written)
            throws IOException {
        Readme readme = new Readme(contents, wish.masking() == Masking.OPEN, List.copyOf(written.entries),
                written.listed, known.all().size(), known.unread(), tooShort(known));
        for (Locale language : List.of(Locale.GERMAN, Locale.ENGLISH)) {
            String name = language.equals(Locale.GERMAN) ? "LIESMICH.txt" : "README.txt";
            byte[] bytes = readme.in(language).getBytes(StandardCharsets.UTF_8);
            if (search.in(bytes)) {
                written.omit(name, name, Reason.SECRET);
            } else {
                put(zip, name, bytes, written);
            }
        }
    }

    /** The finished file is read again: the name of an entry in which a secret stands. */
    private static Optional<String> leak(NewFile file, SecretSearch search) throws IOException {
        try (ZipFile zip = new ZipFile(file.draft().toFile(), StandardCharsets.UTF_8)) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                try (InputStream in = zip.getInputStream(entry)) {
                    if (search.in(entry.getName())) {
                        return Optional.of(Veil.MASK);
                    }
                    if (search.in(in.readAllBytes())) {
                        return Optional.of(entry.getName());
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** The newest messages in the open, as many as there is room for. */
    private List<TraceEntry> messages() {
        List<TraceEntry> all = contents.recording()
                .map(one -> one.shown(TraceQuery.ALL.atMost(MOST_MESSAGES), Masking.OPEN).entries()).orElse(List.of());
        long room = wish.mostBytes() / TRACE_SHARE;
        int from = all.size();
        while (from > 0 && room > 0) {
            room -= all.get(from - 1).message().text().length();
            from -= room > 0 ? 1 : 0;
        }
        return all.subList(from, all.size());
    }

    /** The realms that were heard: digests may be of one that no configuration knows. */
    private static Set<String> realms(List<TraceEntry> messages) {
        Set<String> realms = new TreeSet<>();
        for (TraceEntry one : messages) {
            for (String name : List.of("WWW-Authenticate", "Proxy-Authenticate")) {
                one.message().all(name).forEach(value -> REALM.matcher(value).results()
                        .filter(found -> realms.size() < MOST_REALMS)
                        .forEach(found -> realms.add(found.group(1))));
            }
        }
        return realms;
    }

    private static int tooShort(KnownSecrets known) {
        return (int) known.all().stream().filter(SecretForms::tooShort).count();
    }

    private static List<Trouble> troubles(KnownSecrets known, Written written) {
        List<Trouble> troubles = new ArrayList<>();
        for (Omission one : new HashSet<>(written.told)) {
            troubles.add(one.reason() == Reason.SECRET
                    ? ParcelTrouble.SECRET_LEFT_OUT.about(one.name())
                    : ParcelTrouble.LEFT_OUT.about(one.name(), one.reason().words()));
        }
        if (known.unread() > 0) {
            troubles.add(ParcelTrouble.UNREAD.about(known.unread()));
        }
        if (tooShort(known) > 0) {
            troubles.add(ParcelTrouble.SHORT.about(tooShort(known)));
        }
        return troubles;
    }

    /** What the system says without the draft's name. */
    private static String plain(IOException failed) {
        return failed instanceof FileSystemException system && system.getReason() != null // framework-driven null
                ? system.getReason()
                : failed.getClass().getSimpleName();
    }
}
