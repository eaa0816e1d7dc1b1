package org.linewright.numbers.internal;

import java.util.EnumMap;
import java.util.Map;
import org.linewright.core.location.StripLists;
import org.linewright.core.location.Way;
import org.linewright.numbers.Site;
import org.linewright.numbers.internal.step.Codes;
import org.linewright.numbers.internal.step.Notes;

/** One order for every way, for one location. */
public final class Orders {

    private final Map<Way, Order> orders;

    private Orders(Map<Way, Order> orders) {
        this.orders = orders;
    }

    public static Orders of(Site site) {
        Steps steps = Steps.of(site);
        StripLists strip = site.location().strip();
        Order forward = new Order(steps.leaving(true, new Codes(site.codes(), number -> number)));
        Codes codes = new Codes(site.codes(), number -> forward.run(number, Notes.NONE).number());
        Order calling = new Order(steps.incoming(strip.incoming()));
        Order called = new Order(steps.outgoing(strip.outgoing()));
        Map<Way, Order> orders = new EnumMap<>(Way.class);
        orders.put(Way.DIAL, new Order(steps.leaving(false, codes)));
        orders.put(Way.FORWARD, forward);
        orders.put(Way.DISPLAY, new Order(steps.shown()));
        orders.put(Way.CONNECTED_OUT, called);
        orders.put(Way.CONNECTED_IN, calling);
        orders.put(Way.CALLER, calling);
        orders.put(Way.CALLED, called);
        orders.put(Way.FORWARDED, new Order(steps.outgoing(strip.forwarding())));
        return new Orders(orders);
    }

    public Order of(Way way) {
        return orders.get(way);
    }
}
