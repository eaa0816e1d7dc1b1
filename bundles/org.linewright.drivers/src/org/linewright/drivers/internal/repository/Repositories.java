package org.linewright.drivers.internal.repository;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.linewright.core.Outcome;
import org.linewright.core.Trouble;
import org.linewright.drivers.DriverLook;
import org.linewright.drivers.DriverOffer;
import org.linewright.drivers.DriverRepository;
import org.linewright.drivers.DriversTrouble;
import org.linewright.drivers.internal.seal.Printable;
import org.linewright.drivers.internal.shelf.JarHash;
import org.linewright.drivers.internal.shelf.Shelf;
import org.linewright.drivers.internal.shelf.ShelfLease;
import org.linewright.store.Holder;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Version;
import org.osgi.resource.Resource;

/**
 * The repositories that people noted down. Nothing is asked of a server unless somebody wants it.
 *
 * @param fits whether this program can take a bundle of an index
 * @param self who changes what is noted down
 * @param indexes gets an index
 * @param jars gets a jar
 */
public record Repositories(Shelf shelf, Predicate<Resource> fits, Supplier<Holder> self, InstantSource clock,
        Downloads indexes, Downloads jars) {

    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ._-]{0,39}");
    private static final Duration FOR_AN_INDEX = Duration.ofSeconds(30);
    private static final Duration FOR_A_JAR = Duration.ofMinutes(5);
    private static final long MOST_OF_A_JAR = 64L << 20;
    private static final Comparator<DriverOffer> HIGHEST_FIRST = Comparator.comparing(DriverOffer::name)
            .thenComparing(offer -> Version.parseVersion(offer.version()), Comparator.reverseOrder())
            .thenComparing(DriverOffer::repository);

    public static Repositories of(BundleContext context, Shelf shelf, Supplier<Holder> self, InstantSource clock) {
        return new Repositories(shelf, new Fit(context), self, clock, new Downloads(FOR_AN_INDEX),
                new Downloads(FOR_A_JAR));
    }

    /** By their names; with a warning for each whose address is none. */
    public Outcome<List<DriverRepository>> all() {
        return shelf.repositories().then(written -> {
            List<DriverRepository> all = new ArrayList<>();
            List<Trouble> ignored = new ArrayList<>();
            written.forEach((name, address) -> {
                Outcome<DriverRepository> one = repository(name, address);
                one.result().ifPresent(all::add);
                one.troubles().forEach(why -> ignored
                        .add(DriversTrouble.REPOSITORY_IGNORED.about(Printable.of(name), why.sentence())));
            });
            return Outcome.done(all, ignored);
        });
    }

    /** Notes one down. Refused when another one has that name already. */
    public Outcome<DriverRepository> note(String name, String address) {
        return repository(name.strip(), address).then(fresh -> changed(there -> {
            there.put(fresh.name(), fresh.address());
            return there;
        }, there -> !there.containsKey(fresh.name()) || there.get(fresh.name()).equals(fresh.address())
                ? Outcome.done(fresh)
                : Outcome.refused(DriversTrouble.REPOSITORY_THERE.about(fresh.name(), there.get(fresh.name())))));
    }

    /** What came from there stays. */
    public Outcome<DriverRepository> forget(String name) {
        return changed(there -> {
            there.remove(name);
            return there;
        }, there -> there.containsKey(name)
                ? Outcome.done(new DriverRepository(name, there.get(name)))
                : Outcome.refused(DriversTrouble.REPOSITORY_UNKNOWN.about(Printable.of(name))));
    }

    private Outcome<DriverRepository> changed(UnaryOperator<SortedMap<String, String>> change,
            Function<SortedMap<String, String>, Outcome<DriverRepository>> allowed) {
        return shelf.lease(self.get()).then(lease -> {
            try (ShelfLease open = lease) {
                return shelf.repositories().then(there -> allowed.apply(there)
                        .then(one -> open.note(change.apply(new TreeMap<>(there))).map(written -> one)));
            }
        });
    }

    private static Outcome<DriverRepository> repository(String name, String address) {
        return NAME.matcher(name).matches()
                ? Address.of(address).map(there -> new DriverRepository(name, there.uri().toString()))
                : Outcome.refused(DriversTrouble.REPOSITORY_NAME.about(Printable.of(name)));
    }

    /** Looks into all of them, one after the other. Refused when its thread is interrupted. */
    public Outcome<DriverLook> look() {
        return all().then(all -> {
            List<DriverOffer> offers = new ArrayList<>();
            List<Trouble> troubles = new ArrayList<>();
            for (DriverRepository one : all) {
                Outcome<Catalogue> catalogue = catalogue(one);
                if (Thread.currentThread().isInterrupted()) {
                    return Outcome.refused(catalogue.troubles());
                }
                troubles.addAll(catalogue.troubles());
                catalogue.result().ifPresent(found -> {
                    offers.addAll(found.offers());
                    troubles.addAll(found.troubles());
                });
            }
            offers.sort(HIGHEST_FIRST);
            return Outcome.done(new DriverLook(clock.instant(), offers, troubles));
        });
    }

    private Outcome<Catalogue> catalogue(DriverRepository repository) {
        return Address.of(repository.address()).then(place -> {
            Outcome<Catalogue> found = Outcome.refused(DriversTrouble.NOTHING_THERE.about(place));
            for (Address index : place.indexes().toList()) {
                if (!found.isDone() && isNothing(found.troubles())) {
                    found = catalogue(repository.name(), index);
                }
            }
            return found;
        });
    }

    private static boolean isNothing(List<Trouble> troubles) {
        return troubles.stream().anyMatch(one -> one.code().equals(DriversTrouble.NOTHING_THERE.code()));
    }

    private Outcome<Catalogue> catalogue(String name, Address index) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        return indexes.into(bytes, index, Index.MOST_BYTES)
                .then(there -> Index.read(bytes.toByteArray(), index))
                .map(resources -> Catalogue.of(name, index, resources, fits));
    }

    /**
     * Fetches the jar of an offer into a file of its own, which whoever wanted it deletes. Refused, with nothing left
     * behind, when it is not what the repository announces.
     */
    public Outcome<Path> fetched(DriverOffer offer) {
        return Address.of(offer.address()).then(address -> {
            try {
                Path file = Files.createTempFile("driver-", ".jar");
                Outcome<Path> whole = into(file, address).then(there -> checked(file, offer));
                if (!whole.isDone()) {
                    Files.deleteIfExists(file);
                }
                return whole;
            } catch (IOException failed) {
                return Outcome.refused(DriversTrouble.SOURCE.about().because(failed.toString()));
            }
        });
    }

    private Outcome<Address> into(Path file, Address address) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            return jars.into(out, address, MOST_OF_A_JAR);
        }
    }

    private static Outcome<Path> checked(Path file, DriverOffer offer) {
        try (InputStream in = Files.newInputStream(file)) {
            String hash = JarHash.of(in).hex();
            return hash.equals(offer.hash())
                    ? Outcome.done(file)
                    : Outcome.refused(DriversTrouble.OTHER_CONTENT
                            .about(offer.name() + " " + offer.version(), offer.repository())
                            .because(hash + " instead of " + offer.hash()));
        } catch (IOException failed) {
            return Outcome.refused(DriversTrouble.SOURCE.about().because(failed.toString()));
        }
    }
}
