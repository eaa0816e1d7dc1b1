package org.linewright.pbx.generic;

import org.linewright.pbx.PbxDriver;
import org.linewright.pbx.tck.PbxDriverContract;

/** The full example of the README is a good profile, and a driver like any other. */
class ReadmeProfileContractTest extends PbxDriverContract {

    @Override
    protected PbxDriver driver() {
        return ProfileFile.read(Readme.example(), "README.md").result().orElseThrow();
    }

    @Override
    protected boolean bundled() {
        return false;
    }
}
