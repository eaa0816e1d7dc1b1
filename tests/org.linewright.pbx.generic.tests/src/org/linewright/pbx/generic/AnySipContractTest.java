package org.linewright.pbx.generic;

import org.linewright.pbx.PbxDriver;
import org.linewright.pbx.tck.PbxDriverContract;

class AnySipContractTest extends PbxDriverContract {

    @Override
    protected PbxDriver driver() {
        return new AnySip();
    }

    @Override
    protected boolean bundled() {
        return false;
    }
}
