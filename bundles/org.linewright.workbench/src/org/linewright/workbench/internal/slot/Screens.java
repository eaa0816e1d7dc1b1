package org.linewright.workbench.internal.slot;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.linewright.core.Watch;
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

    @Activate
    public Screens(BundleContext context, @Reference OnDisplay onDisplay) {
        this.context = context;
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
