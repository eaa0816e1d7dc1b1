package org.linewright.pbx.note;

import org.linewright.core.Outcome;
import org.linewright.pbx.PbxDriver;
import org.osgi.annotation.versioning.ProviderType;

/** Makes a driver of a profile without offering it: for a look at it before anybody uses it. A service. */
@ProviderType
public interface ProfileReader {

    /**
     * The driver of a profile.
     *
     * @param driver the driver, which is data and holds nothing
     * @param vendor who makes the PBX
     * @param version the profile's version
     */
    record ProfileRead(PbxDriver driver, String vendor, String version) {
    }

    /**
     * Reads the text of a profile; on any thread, in a moment.
     *
     * @param name what a person calls it; every trouble begins with it
     * @return refused when anything in it is wrong, with all of that at once
     */
    Outcome<ProfileRead> read(String text, String name);
}
