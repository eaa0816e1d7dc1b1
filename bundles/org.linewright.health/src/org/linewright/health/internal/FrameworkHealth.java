package org.linewright.health.internal;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.linewright.core.Trouble;
import org.linewright.health.Ailment;
import org.linewright.health.BundleStanding;
import org.linewright.health.Health;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;

/** Asks the framework that this bundle runs in. */
@Component
public final class FrameworkHealth implements Health {

    private static final Comparator<Ailment> ROOTS_FIRST = Comparator
            .comparing((Ailment one) -> one.trouble().severity()).reversed()
            .thenComparing(one -> one.chain().size())
            .thenComparing(Ailment::part);

    private final BundleContext context;
    private final ServiceComponentRuntime runtime;

    @Activate
    public FrameworkHealth(BundleContext context, @Reference ServiceComponentRuntime runtime) {
        this.context = context;
        this.runtime = runtime;
    }

    @Override
    public List<Ailment> ailments() {
        BundleReasons bundles = new BundleReasons(context);
        ComponentReasons components = new ComponentReasons(context, runtime, bundles);
        return Stream.concat(Arrays.stream(context.getBundles()).flatMap(one -> of(bundles, one)),
                runtime.getComponentDescriptionDTOs().stream().flatMap(one -> of(components, one)))
                .sorted(ROOTS_FIRST)
                .toList();
    }

    @Override
    public List<Trouble> why(long bundle) {
        return Optional.ofNullable(context.getBundle(bundle)).map(new BundleReasons(context)::why) // framework-driven null
                .orElse(List.of());
    }

    @Override
    public List<Ailment> ailments(String service, String property, String value) {
        ComponentReasons components = new ComponentReasons(context, runtime, new BundleReasons(context));
        return runtime.getComponentDescriptionDTOs().stream()
                .filter(one -> List.of(one.serviceInterfaces).contains(service)
                        && value.equals(one.properties.get(property)))
                .flatMap(one -> of(components, one))
                .toList();
    }

    @Override
    public List<BundleStanding> bundles() {
        return Arrays.stream(context.getBundles())
                .map(one -> new BundleStanding(one.getBundleId(), String.valueOf(one.getSymbolicName()),
                        String.valueOf(one.getVersion()), state(one)))
                .toList();
    }

    private static Stream<Ailment> of(BundleReasons reasons, Bundle bundle) {
        List<Trouble> why = reasons.why(bundle);
        return why.isEmpty() ? Stream.of() : Stream.of(new Ailment(Named.of(bundle), why));
    }

    private Stream<Ailment> of(ComponentReasons reasons, ComponentDescriptionDTO component) {
        Bundle bundle = context.getBundle(component.bundle.id);
        return bundle == null || !Own.has(bundle) // framework-driven null: uninstalled meanwhile
                ? Stream.of()
                : reasons.why(component).stream().map(chain -> new Ailment(component.name, chain));
    }

    private static String state(Bundle bundle) {
        return switch (bundle.getState()) {
            case Bundle.INSTALLED -> "INSTALLED";
            case Bundle.RESOLVED -> "RESOLVED";
            case Bundle.STARTING -> "STARTING";
            case Bundle.ACTIVE -> "ACTIVE";
            case Bundle.STOPPING -> "STOPPING";
            default -> "UNINSTALLED";
        };
    }
}
