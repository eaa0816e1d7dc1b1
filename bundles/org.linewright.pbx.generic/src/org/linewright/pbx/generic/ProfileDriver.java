package org.linewright.pbx.generic;

import java.util.Map;
import org.linewright.pbx.PbxDriver;
import org.linewright.pbx.PbxDriverInfo;
import org.linewright.pbx.PbxProfile;

/** A driver that is nothing but its profile. */
record ProfileDriver(PbxProfile profile, String vendor, String version) implements PbxDriver {

    /** The service properties, as {@link PbxDriverInfo} would make them. */
    Map<String, String> properties() {
        return Map.of(PbxDriverInfo.ID, profile.id(), PbxDriverInfo.VENDOR, vendor, PbxDriverInfo.LABEL,
                profile.label().german(), PbxDriverInfo.VERSION, version);
    }
}
