package org.linewright.drivers.internal.swap;

import java.util.List;
import org.linewright.pbx.PbxDriver;
import org.linewright.pbx.PbxDriverInfo;
import org.linewright.pbx.PbxProfile;
import org.linewright.pbx.laws.Names;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;

/**
 * The PBX drivers among the services.
 *
 * @param context of this room
 */
public record Offers(BundleContext context) {

    public List<ServiceReference<PbxDriver>> all() {
        try {
            return List.copyOf(context.getServiceReferences(PbxDriver.class, null)); // framework-driven null: all
        } catch (InvalidSyntaxException never) {
            throw new IllegalStateException(never);
        }
    }

    /** As it is listed; nothing is called. */
    public static Names names(ServiceReference<PbxDriver> reference) {
        return new Names(word(reference, PbxDriverInfo.ID), word(reference, PbxDriverInfo.VENDOR),
                word(reference, PbxDriverInfo.LABEL), word(reference, PbxDriverInfo.VERSION));
    }

    /** What it knows. Calls foreign code, which may do anything. */
    public PbxProfile profile(ServiceReference<PbxDriver> reference) {
        try {
            return context.getService(reference).profile();
        } finally {
            context.ungetService(reference);
        }
    }

    private static String word(ServiceReference<?> reference, String key) {
        return String.valueOf(reference.getProperty(key));
    }
}
