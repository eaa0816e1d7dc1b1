package org.linewright.workbench.diagnostics.wish;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.linewright.workbench.kit.Remembered;
import org.osgi.service.component.annotations.Component;

/** How a person wants to record; remembered, but for the key of Homer, which goes with the program. For any thread. */
@Component(service = Wishes.class)
public final class Wishes {

    private static final String WANTED = ".wanted";
    private static final String MASKED = ".masked";
    private static final String DISK = "trace.disk";
    private static final String HEP = "trace.hep";

    private final IEclipsePreferences node = InstanceScope.INSTANCE.getNode("org.linewright.workbench.diagnostics");
    private volatile String key = "";

    public WishFields fields() {
        WishFields usual = WishFields.USUAL;
        return new WishFields(node.getInt("trace.messages", usual.messages()),
                node.getInt("trace.megabytes", usual.megabytes()),
                new WishFields.Disk(node.getBoolean(DISK + WANTED, false), node.get(DISK + ".folder", ""),
                        node.getInt(DISK + ".megabytes", usual.disk().megabytes()),
                        node.getInt(DISK + ".files", usual.disk().files()), node.getBoolean(DISK + MASKED, true)),
                new WishFields.Hep(node.getBoolean(HEP + WANTED, false), node.get(HEP + ".host", ""),
                        node.getInt(HEP + ".port", usual.hep().port()),
                        node.getInt(HEP + ".agent", usual.hep().agent()), key,
                        node.getBoolean(HEP + MASKED, true)));
    }

    void keep(WishFields fields) {
        node.putInt("trace.messages", fields.messages());
        node.putInt("trace.megabytes", fields.megabytes());
        node.putBoolean(DISK + WANTED, fields.disk().wanted());
        node.put(DISK + ".folder", fields.disk().folder());
        node.putInt(DISK + ".megabytes", fields.disk().megabytes());
        node.putInt(DISK + ".files", fields.disk().files());
        node.putBoolean(DISK + MASKED, fields.disk().masked());
        node.putBoolean(HEP + WANTED, fields.hep().wanted());
        node.put(HEP + ".host", fields.hep().host());
        node.putInt(HEP + ".port", fields.hep().port());
        node.putInt(HEP + ".agent", fields.hep().agent());
        node.putBoolean(HEP + MASKED, fields.hep().masked());
        key = fields.hep().key();
        new Remembered(node).write();
    }
}
