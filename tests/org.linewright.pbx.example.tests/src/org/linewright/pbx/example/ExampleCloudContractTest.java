package org.linewright.pbx.example;

import org.linewright.pbx.PbxDriver;
import org.linewright.pbx.tck.PbxDriverContract;

class ExampleCloudContractTest extends PbxDriverContract {

    @Override
    protected PbxDriver driver() {
        return new ExampleCloud();
    }
}
