package org.linewright.workbench.internal.slot;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.linewright.core.Text;
import org.linewright.core.Watch;
import org.linewright.health.Ailment;
import org.linewright.health.Health;
import org.linewright.workbench.kit.OnDisplay;
import org.linewright.workbench.screen.ScreenInfo;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.AnyService;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.osgi.service.component.runtime.ServiceComponentRuntime;

/**
 * The screens that are here now. While one goes it waits, bounded, until the window has let go of it: the bundle's
 * classes can still be loaded then.
 */
@Component(service = Screens.class)
public final class Screens {

    private static final Duration LEAVING = Duration.ofSeconds(5);

    private final Map<ServiceReference<?>, Screen> here = new ConcurrentHashMap<>();
    private final List<Consumer<List<Screen>>> watchers = new CopyOnWriteArrayList<>();
    private final BundleContext context;
    private final OnDisplay onDisplay;
    private final Health health;

    @Activate
    public Screens(BundleContext context, @Reference Health health, @Reference OnDisplay onDisplay) {
        this.context = context;
        this.health = health;
        this.onDisplay = onDisplay;
    }

    @Reference(service = AnyService.class, target = "(" + ScreenInfo.ID
            + "=*)", cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC, policyOption = ReferencePolicyOption.GREEDY)
    void bind(ServiceReference<?> reference) {
        here.put(reference, Screen.of(reference));
        onDisplay.run(this::tell);
    }

    void unbind(ServiceReference<?> reference) {
        here.remove(reference);
        onDisplay.runAndWait(this::tell, LEAVING);
    }

    /**
     * Some seconds after any component has changed: the reason why a screen is not here may be another one now.
     *
     * @param runtime whose count of changes has gone up
     */
    @Reference(service = ServiceComponentRuntime.class, updated = "changed")
    void changed(ServiceReference<ServiceComponentRuntime> runtime) {
        onDisplay.run(this::tell);
    }

    /** Why a screen that is not here does not start, answered on the UI thread; nothing when its bundle is not here either. */
    CompletionStage<Optional<Text>> why(Class<?> contract, String id) {
        return onDisplay.answer(() -> health.ailments(contract.getName(), ScreenInfo.ID, id).stream()
                .map(Screens::told).reduce((one, next) -> Text.of("{0}\n\n{1}", "{0}\n\n{1}", one, next)));
    }

    private static Text told(Ailment ailment) {
        Text whole = Stream.concat(Stream.of(ailment.trouble().sentence()), ailment.reasons().stream())
                .reduce((one, next) -> Text.of("{0} {1}", "{0} {1}", one, next)).orElseThrow();
        return Text.of("{0}\n{1}", "{0}\n{1}", whole, ailment.trouble().remedy());
    }

    /** All, in the order of menus. */
    public List<Screen> all() {
        return here.values()
                .stream()
                .sorted(Comparator.comparing(Screen::order).thenComparing(Screen::id))
                .toList();
    }

    /** Those of one contract, in the order of menus. */
    public List<Screen> of(Class<?> contract) {
        return all().stream().filter(screen -> screen.is(contract)).toList();
    }

    /** The one of this id; of two, the one with the better service ranking. */
    public Optional<Screen> find(Class<?> contract, String id) {
        return of(contract).stream()
                .filter(screen -> screen.id().equals(id))
                .max(Comparator.comparing(Screen::reference));
    }

    /** Its service, to be given back with {@link #giveBack}; empty when it just went or cannot start. */
    public <S> Optional<S> service(Screen screen, Class<S> contract) {
        return Optional.ofNullable((Object) context.getService(screen.reference())) // framework-driven null
                .filter(contract::isInstance)
                .map(contract::cast);
    }

    public void giveBack(Screen screen) {
        context.ungetService(screen.reference());
    }

    /** Tells {@code watcher} what is here, now and after every change, on the UI thread. */
    public Watch watch(Consumer<List<Screen>> watcher) {
        watchers.add(watcher);
        watcher.accept(List.copyOf(here.values()));
        return () -> watchers.remove(watcher);
    }

    private void tell() {
        List<Screen> now = List.copyOf(here.values());
        watchers.forEach(watcher -> watcher.accept(now));
    }
}
