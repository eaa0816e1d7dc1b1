package org.linewright.sip.dns;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;
import org.linewright.sip.dns.Names.Service;

/** Puts SRV records into the order to try: by priority, within one by weighted chance (RFC 2782). */
record ServiceOrder(RandomGenerator random) {

    List<Service> of(List<Service> services) {
        List<Service> ordered = new ArrayList<>();
        services.stream().map(Service::priority).distinct().sorted().forEach(priority -> {
            List<Service> rest = new ArrayList<>(services.stream()
                    .filter(service -> service.priority() == priority)
                    .sorted(Comparator.comparingInt(Service::weight)) // RFC 2782: those with weight 0 first
                    .toList());
            while (!rest.isEmpty()) {
                ordered.add(rest.remove(drawn(rest)));
            }
        });
        return ordered;
    }

    private int drawn(List<Service> rest) {
        int sum = rest.stream().mapToInt(Service::weight).sum();
        int drawn = random.nextInt(sum + 1);
        int running = 0;
        for (int i = 0; i < rest.size(); i++) {
            running += rest.get(i).weight();
            if (running >= drawn) {
                return i;
            }
        }
        return rest.size() - 1;
    }
}
