package org.linewright.simulator.call;

import java.time.Duration;
import java.util.List;
import org.linewright.core.Text;
import org.linewright.simulator.RingGroup;
import org.linewright.simulator.feature.RouteId;

/** Where a call goes when nobody answers. */
sealed interface Onward {

    /** How many forwardings of its trail have been told already. */
    int told();

    /** Whether it goes there too when everybody has refused. */
    boolean ofGroup();

    /** To this number. */
    record To(String number, Trail trail) implements Onward {

        @Override
        public int told() {
            return trail.hops().size() - 1;
        }

        @Override
        public boolean ofGroup() {
            return false;
        }
    }

    /**
     * To the next ring group of a route (X29).
     *
     * @param groups those that are left
     * @param spent how long the ones before have rung
     */
    record Group(RouteId route, List<RingGroup> groups, Duration spent, Text understood, Trail trail)
            implements Onward {

        @Override
        public int told() {
            return trail.hops().size();
        }

        @Override
        public boolean ofGroup() {
            return true;
        }

        Group after(List<RingGroup> left, Duration time) {
            return new Group(route, left, spent.plus(time), understood, trail);
        }
    }
}
