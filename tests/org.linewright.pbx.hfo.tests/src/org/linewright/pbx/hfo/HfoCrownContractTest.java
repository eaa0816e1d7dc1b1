package org.linewright.pbx.hfo;

import org.linewright.pbx.PbxDriver;
import org.linewright.pbx.tck.PbxDriverContract;

class HfoCrownContractTest extends PbxDriverContract {

    @Override
    protected PbxDriver driver() {
        return new HfoCrown();
    }
}
