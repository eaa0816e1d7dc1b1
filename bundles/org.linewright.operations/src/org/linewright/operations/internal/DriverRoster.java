package org.linewright.operations.internal;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.linewright.core.Outcome;
import org.linewright.core.Watch;
import org.linewright.core.line.Spoken;
import org.linewright.operations.DriverListing;
import org.linewright.operations.OperationTrouble;
import org.linewright.operations.Roster;
import org.linewright.pbx.PbxDriver;
import org.linewright.pbx.PbxDriverInfo;
import org.osgi.framework.Bundle;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.Version;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Holds the drivers, lends them briefly, and fences the ones that throw or hang. */
@Component
public final class DriverRoster implements Roster {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private record Entry(PbxDriver driver, String id, String vendor, String label, String version, String bundle) {
        Version order() {
            return Version.parseVersion(version);
        }
    }

    private final Map<ServiceReference<PbxDriver>, Entry> entries = new ConcurrentHashMap<>();
    private final List<Consumer<List<DriverListing>>> listeners = new CopyOnWriteArrayList<>();

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC, policyOption = ReferencePolicyOption.GREEDY)
    void bind(PbxDriver driver, ServiceReference<PbxDriver> reference) {
        entries.put(reference,
                new Entry(driver, word(reference, PbxDriverInfo.ID), word(reference, PbxDriverInfo.VENDOR),
                        word(reference, PbxDriverInfo.LABEL), version(reference), bundle(reference.getBundle())));
        tell();
    }

    void unbind(ServiceReference<PbxDriver> reference) {
        entries.remove(reference);
        tell();
    }

    @Override
    public List<DriverListing> drivers() {
        Map<String, Optional<Entry>> used = entries.values()
                .stream()
                .collect(Collectors.groupingBy(Entry::id, Collectors.maxBy(Comparator.comparing(Entry::order))));
        return entries.values()
                .stream()
                .map(entry -> new DriverListing(entry.id(), entry.vendor(), entry.label(), entry.version(),
                        entry.bundle(),
                        used.get(entry.id()).filter(winner -> winner == entry).isEmpty()))
                .sorted(Comparator.comparing(DriverListing::label).thenComparing(DriverListing::shadowed))
                .toList();
    }

    @Override
    public <T> Outcome<T> ask(String id, Function<PbxDriver, T> question) {
        Optional<Entry> found = entries.values()
                .stream()
                .filter(entry -> entry.id().equals(id))
                .max(Comparator.comparing(Entry::order));
        return found.map(entry -> fenced(entry, question)).orElseGet(() -> missing(id));
    }

    @Override
    public Watch watch(Consumer<List<DriverListing>> listener) {
        listeners.add(listener);
        listener.accept(drivers());
        return () -> listeners.remove(listener);
    }

    private <T> Outcome<T> missing(String id) {
        String here = drivers().stream().map(DriverListing::id).distinct().collect(Collectors.joining(", "));
        return Outcome.refused(OperationTrouble.DRIVER_MISSING.about(id, here.isEmpty() ? "–" : here).at("driver"));
    }

    private static <T> Outcome<T> fenced(Entry entry, Function<PbxDriver, T> question) {
        FutureTask<T> answer = new FutureTask<>(() -> question.apply(entry.driver()));
        Thread thread = Thread.ofVirtual().name("driver " + entry.id()).start(answer);
        try {
            return Outcome.done(answer.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS));
        } catch (ExecutionException thrown) {
            return Outcome.refused(OperationTrouble.DRIVER_FAILED.about(entry.label())
                    .because(thrown.getCause() + " in " + entry.bundle())
                    .at("driver"));
        } catch (TimeoutException slow) {
            thread.interrupt();
            return Outcome
                    .refused(OperationTrouble.DRIVER_SLOW.about(entry.label(), Spoken.text(PATIENCE)).at("driver"));
        } catch (InterruptedException stopped) {
            thread.interrupt();
            Thread.currentThread().interrupt();
            return Outcome.refused(OperationTrouble.DRIVER_FAILED.about(entry.label()).because("interrupted"));
        }
    }

    private void tell() {
        List<DriverListing> now = drivers();
        listeners.forEach(listener -> listener.accept(now));
    }

    private static String word(ServiceReference<PbxDriver> reference, String key) {
        return String.valueOf(reference.getProperty(key));
    }

    private static String version(ServiceReference<PbxDriver> reference) {
        try {
            return Version.parseVersion(word(reference, PbxDriverInfo.VERSION)).toString();
        } catch (IllegalArgumentException wrong) {
            return Version.emptyVersion.toString();
        }
    }

    private static String bundle(Bundle bundle) {
        return bundle == null ? "" : bundle.getSymbolicName() + " " + bundle.getVersion(); // framework-driven null
    }
}
