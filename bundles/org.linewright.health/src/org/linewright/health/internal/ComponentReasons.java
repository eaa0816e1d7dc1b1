package org.linewright.health.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.linewright.core.Trouble;
import org.linewright.health.HealthTrouble;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Filter;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;
import org.osgi.service.component.runtime.dto.ReferenceDTO;

/**
 * Why components do not work.
 *
 * @param context of any bundle
 * @param runtime knows the components of the bundles that are started
 * @param bundles why bundles do not work
 */
record ComponentReasons(BundleContext context, ServiceComponentRuntime runtime, BundleReasons bundles) {

    private static final int SATISFIED = ComponentConfigurationDTO.SATISFIED | ComponentConfigurationDTO.ACTIVE;

    /**
     * Why it does not work: for each thing that is missing a chain, in which each trouble is the reason of the one
     * before; none when it does, or is not meant to.
     */
    List<List<Trouble>> why(ComponentDescriptionDTO component) {
        return chains(component, new HashSet<>())
                .filter(chain -> !chain.getFirst().code().equals(HealthTrouble.UNCONFIGURED.code()))
                .toList();
    }

    private Stream<List<Trouble>> chains(ComponentDescriptionDTO component, Set<String> asked) {
        asked.add(component.name);
        // one that is switched off has no instances (Declarative Services §112.9)
        List<ComponentConfigurationDTO> instances = List.copyOf(runtime.getComponentConfigurationDTOs(component));
        return instances.stream().anyMatch(one -> (one.state & SATISFIED) != 0)
                ? Stream.of()
                : instances.stream().flatMap(one -> chains(one, asked));
    }

    private Stream<List<Trouble>> chains(ComponentConfigurationDTO instance, Set<String> asked) {
        ComponentDescriptionDTO component = instance.description;
        return switch (instance.state) {
            case ComponentConfigurationDTO.FAILED_ACTIVATION -> Stream.of(List.of(HealthTrouble.FAILED
                    .about(component.name, Thrown.told(instance.failure), component.bundle.symbolicName)));
            case ComponentConfigurationDTO.UNSATISFIED_CONFIGURATION -> Stream
                    .of(List.of(HealthTrouble.UNCONFIGURED.about(component.name)));
            case ComponentConfigurationDTO.UNSATISFIED_REFERENCE -> Arrays.stream(component.references)
                    .filter(reference -> Arrays.stream(instance.unsatisfiedReferences)
                            .anyMatch(open -> open.name.equals(reference.name)))
                    .map(reference -> chain(component, reference, asked));
            default -> Stream.of();
        };
    }

    private List<Trouble> chain(ComponentDescriptionDTO component, ReferenceDTO reference, Set<String> asked) {
        String service = reference.interfaceName;
        String wanted = wanted(reference);
        List<ServiceReference<?>> there = there(service);
        if (!there.isEmpty()) {
            return List.of(there.stream().filter(one -> fits(reference, one)).findFirst()
                    .map(one -> HealthTrouble.OTHER_CLASSES.about(component.name, service, Named.of(one.getBundle())))
                    .orElseGet(() -> HealthTrouble.OTHERS_OFFER.about(component.name, service,
                            String.valueOf(reference.target))));
        }
        return offerer(service)
                .map(offerer -> waiting(component.name, service, offerer, asked))
                .or(() -> outside(component.name, service))
                .orElseGet(() -> List.of(HealthTrouble.NOBODY_OFFERS.about(component.name, wanted)
                        .because(component.bundle.symbolicName + ": " + reference.name + " → " + wanted)));
    }

    /** What a component that would offer it is waiting for itself. */
    private List<Trouble> waiting(String component, String service, ComponentDescriptionDTO offerer,
            Set<String> asked) {
        if (!runtime.isComponentEnabled(offerer)) {
            return List.of(HealthTrouble.OFFERER_OFF.about(component, service, offerer.name));
        }
        if (asked.contains(offerer.name)) {
            return List.of(HealthTrouble.CIRCLE.about(component, offerer.name));
        }
        return before(HealthTrouble.OFFERER_WAITS.about(component, service, offerer.name),
                chains(offerer, asked).findFirst().orElse(List.of()));
    }

    /** A bundle whose components are not known because it is not started. */
    private Optional<List<Trouble>> outside(String component, String service) {
        return Arrays.stream(context.getBundles())
                .filter(bundle -> (bundle.getState() & (Bundle.INSTALLED | Bundle.RESOLVED)) != 0)
                .filter(bundle -> Declared.provides(bundle, service))
                .findFirst()
                .map(bundle -> {
                    List<Trouble> why = bundles.why(bundle);
                    return why.isEmpty()
                            ? List.of(HealthTrouble.BUNDLE_OFF.about(component, service, Named.of(bundle)))
                            : before(HealthTrouble.BUNDLE_STUCK.about(component, service, Named.of(bundle)), why);
                });
    }

    private Optional<ComponentDescriptionDTO> offerer(String service) {
        return runtime.getComponentDescriptionDTOs().stream()
                .filter(one -> List.of(one.serviceInterfaces).contains(service))
                .sorted((one, other) -> Boolean.compare(runtime.isComponentEnabled(other),
                        runtime.isComponentEnabled(one)))
                .findFirst();
    }

    private List<ServiceReference<?>> there(String service) {
        try {
            return Stream.ofNullable(context.getAllServiceReferences(service, null)) // framework-driven null: all
                    .flatMap(Arrays::stream)
                    .<ServiceReference<?>>map(one -> one)
                    .toList();
        } catch (InvalidSyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static boolean fits(ReferenceDTO reference, ServiceReference<?> offered) {
        try {
            Filter filter = FrameworkUtil
                    .createFilter(Optional.ofNullable(reference.target).orElse("(objectClass=*)")); // framework-driven null
            return filter.match(offered);
        } catch (InvalidSyntaxException wrong) {
            return false;
        }
    }

    private static String wanted(ReferenceDTO reference) {
        return Stream.of(reference.interfaceName, Optional.ofNullable(reference.target).orElse("")) // framework-driven null
                .filter(word -> !word.isBlank())
                .reduce((service, target) -> service + " " + target)
                .orElseThrow();
    }

    private static List<Trouble> before(Trouble first, List<Trouble> reasons) {
        List<Trouble> chain = new ArrayList<>(reasons);
        chain.addFirst(first);
        return chain;
    }
}
