package org.linewright.diagnostics.internal.parcel;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
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
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.linewright.core.Outcome;
import org.linewright.core.Trouble;
import org.linewright.diagnostics.Masking;
import org.linewright.diagnostics.Trace;
import org.linewright.diagnostics.parcel.KnownSecrets;
import org.linewright.diagnostics.parcel.Omission;
import org.linewright.diagnostics.parcel.Omission.Reason;
import org.linewright.diagnostics.parcel.Parcel;
import org.linewright.diagnostics.parcel.ParcelContents;
import org.linewright.diagnostics.parcel.ParcelProgress;
import org.linewright.diagnostics.parcel.ParcelTrouble;
import org.linewright.diagnostics.parcel.ParcelWish;

/** Makes the parts one after the other, and looks through the finished file once more before it has its name. */
public record Packer(ParcelContents contents, ParcelWish wish) {

    /** Does it; see {@link org.linewright.diagnostics.parcel.Packing#run}. */
    public Outcome<Parcel> pack(KnownSecrets known, ParcelProgress progress) {
        if (Files.exists(wish.file(), LinkOption.NOFOLLOW_LINKS)) {
            return Outcome.refused(ParcelTrouble.THERE.about(wish.file()));
        }
        Overheard heard = Overheard.of(contents.recording(), wish.mostBytes());
        SecretSearch search = new SecretSearch(known, heard.realms());
        try (NewFile file = NewFile.beside(wish.file())) {
            Sieve sieve = Sieve.into(file.draft(), search, contents, wish);
            try (sieve) {
                List<Part> parts = parts(heard, sieve);
                for (int at = 0; at < parts.size(); at++) {
                    progress.at(at, parts.size());
                    sieve.take(parts.get(at));
                }
                readmes(known, sieve);
                progress.at(parts.size(), parts.size());
            }
            Optional<String> leak = leak(file, search);
            if (leak.isPresent()) {
                return Outcome.refused(ParcelTrouble.LEAKING.about(leak.get()));
            }
            file.complete();
            return Outcome.done(new Parcel(file.file(), Files.size(file.file()), sieve.entries(), sieve.told(),
                    known.all().size()), troubles(known, sieve.told()));
        } catch (ClosedByInterruptException | InterruptedIOException cancelled) {
            return Outcome.refused(ParcelTrouble.CANCELLED.about());
        } catch (IOException failed) {
            return Outcome.refused(ParcelTrouble.UNWRITABLE.about(wish.file()).because(plain(failed)));
        }
    }

    private List<Part> parts(Overheard heard, Sieve sieve) {
        Veil veil = new Veil(wish.masking(), contents.configuration());
        Trace trace = new Trace(
                heard.messages().stream().map(veil::message)
                        .filter(one -> !sieve.holdsBack(one.number(), one.message().text())).toList(),
                List.of(), wish.masking());
        return Stream.of(contents.folder().stream().flatMap(folder -> new ConfigurationParts(folder, veil).all()),
                new StateParts(contents, veil).all(), new TraceParts(trace, contents.zone()).all())
                .flatMap(one -> one).toList();
    }

    private void readmes(KnownSecrets known, Sieve sieve) throws IOException {
        Readme readme = new Readme(contents, wish.masking() == Masking.OPEN, sieve.entries(), sieve.listed(),
                known.all().size(), known.unread(), tooShort(known));
        for (Locale language : List.of(Locale.GERMAN, Locale.ENGLISH)) {
            sieve.takeReadme(language.equals(Locale.GERMAN) ? "LIESMICH.txt" : "README.txt",
                    readme.in(language).getBytes(StandardCharsets.UTF_8));
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

    private static int tooShort(KnownSecrets known) {
        return (int) known.all().stream().filter(SecretForms::tooShort).count();
    }

    private static List<Trouble> troubles(KnownSecrets known, List<Omission> omitted) {
        List<Trouble> troubles = new ArrayList<>();
        for (Omission one : new HashSet<>(omitted)) {
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
