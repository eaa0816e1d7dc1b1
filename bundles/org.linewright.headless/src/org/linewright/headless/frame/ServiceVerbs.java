package org.linewright.headless.frame;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.linewright.core.Text;
import org.linewright.headless.Verb;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import org.osgi.service.component.runtime.dto.ComponentConfigurationDTO;
import org.osgi.service.component.runtime.dto.ComponentDescriptionDTO;
import org.osgi.service.component.runtime.dto.ReferenceDTO;

/** The verbs that the components of this framework are. None is started before it is asked for. */
record ServiceVerbs(BundleContext context, List<ServiceReference<Verb>> ready, ServiceComponentRuntime components)
        implements
        Verbs {

    @Override
    public SortedMap<String, Text> purposes() {
        SortedMap<String, Text> purposes = new TreeMap<>();
        for (ComponentDescriptionDTO component : components.getComponentDescriptionDTOs()) {
            Map<String, Object> properties = component.properties;
            if (properties.get("verb.name") instanceof String name
                    && properties.get("verb.german") instanceof String german
                    && properties.get("verb.english") instanceof String english) {
                purposes.put(name, new Text(german, english));
            }
        }
        return purposes;
    }

    @Override
    public Optional<Verb> verb(String name) {
        return ready.stream()
                .filter(verb -> name.equals(verb.getProperty("verb.name")))
                .findFirst()
                .map(context::getService);
    }

    @Override
    public List<Gap> gaps(String name) {
        return gaps(component -> name.equals(component.properties.get("verb.name")), new HashSet<>()).toList();
    }

    /** The gaps of these components and of those that would have filled them. */
    private Stream<Gap> gaps(Predicate<ComponentDescriptionDTO> wanted, Set<String> seen) {
        return components.getComponentDescriptionDTOs()
                .stream()
                .filter(wanted)
                .filter(component -> seen.add(component.name))
                .flatMap(component -> components.getComponentConfigurationDTOs(component).stream())
                .flatMap(configured -> gaps(configured, seen));
    }

    private Stream<Gap> gaps(ComponentConfigurationDTO configured, Set<String> seen) {
        String component = configured.description.name;
        if (configured.state == ComponentConfigurationDTO.FAILED_ACTIVATION) {
            return Stream.of(new Gap(component, List.of(), configured.failure));
        }
        List<ReferenceDTO> open = Arrays.stream(configured.description.references)
                .filter(reference -> Arrays.stream(configured.unsatisfiedReferences)
                        .anyMatch(unsatisfied -> unsatisfied.name.equals(reference.name)))
                .toList();
        Gap gap = new Gap(component, open.stream().map(reference -> reference.interfaceName).toList(), "");
        return Stream.concat(open.isEmpty() ? Stream.empty() : Stream.of(gap),
                gaps(other -> Arrays.stream(other.serviceInterfaces).anyMatch(gap.missing()::contains), seen));
    }
}
