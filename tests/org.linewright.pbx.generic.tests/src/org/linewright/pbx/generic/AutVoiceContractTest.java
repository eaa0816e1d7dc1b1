package org.linewright.pbx.generic;

import org.linewright.pbx.PbxDriver;
import org.linewright.pbx.tck.PbxDriverContract;
import org.osgi.framework.FrameworkUtil;

class AutVoiceContractTest extends PbxDriverContract {

    @Override
    protected PbxDriver driver() {
        return ProfileSource.inside(FrameworkUtil.getBundle(AnySip.class)).getFirst().driver().result().orElseThrow();
    }

    @Override
    protected boolean bundled() {
        return false;
    }
}
