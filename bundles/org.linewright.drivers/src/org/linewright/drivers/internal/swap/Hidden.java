package org.linewright.drivers.internal.swap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceEvent;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.ServiceRegistration;
import org.osgi.framework.hooks.service.EventListenerHook;
import org.osgi.framework.hooks.service.FindHook;
import org.osgi.framework.hooks.service.ListenerHook.ListenerInfo;

/** As long as it is open, only the bundle that opened it sees the services of another (OSGi Core §55). */
final class Hidden implements AutoCloseable {

    private final Bundle hidden;
    private final Bundle seeing;
    private final List<ServiceRegistration<?>> hooks;

    private Hidden(Bundle hidden, BundleContext context) {
        this.hidden = hidden;
        this.seeing = context.getBundle();
        FindHook find = (asking, name, filter, all, found) -> hide(asking, found);
        EventListenerHook event = this::event;
        this.hooks = List.of(context.registerService(FindHook.class, find, null), // framework-driven null: no properties
                context.registerService(EventListenerHook.class, event, null)); // framework-driven null: no properties
    }

    /** @param context of who sees them nevertheless */
    static Hidden from(BundleContext context, Bundle hidden) {
        return new Hidden(hidden, context);
    }

    /** To be closed while none of the services is there: nobody is told of those that were hidden. */
    @Override
    public void close() {
        hooks.forEach(ServiceRegistration::unregister);
    }

    private void hide(BundleContext asking, Collection<ServiceReference<?>> found) {
        if (!sees(asking)) {
            found.removeIf(one -> hidden.equals(one.getBundle()));
        }
    }

    private void event(ServiceEvent event, Map<BundleContext, Collection<ListenerInfo>> listeners) {
        if (hidden.equals(event.getServiceReference().getBundle())) {
            listeners.keySet().removeIf(one -> !sees(one));
        }
    }

    private boolean sees(BundleContext one) {
        return seeing.equals(one.getBundle()) || hidden.equals(one.getBundle());
    }
}
