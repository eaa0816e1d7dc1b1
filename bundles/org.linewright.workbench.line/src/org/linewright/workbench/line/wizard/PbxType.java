package org.linewright.workbench.line.wizard;

import org.linewright.core.Outcome;
import org.linewright.operations.DriverListing;
import org.linewright.pbx.PbxProfile;

/**
 * A PBX type that can be chosen, or cannot because its driver has a fault.
 *
 * @param profile what the driver says; refused with the driver's fault
 */
record PbxType(DriverListing listing, Outcome<PbxProfile> profile) {

    String id() {
        return listing.id();
    }
}
