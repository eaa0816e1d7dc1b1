package org.linewright.pbx.hfo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.linewright.pbx.PbxDriver;
import org.linewright.pbx.PbxDriverInfo;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;

/** In the running framework. */
class HfoCrownServiceTest {

    private final Bundle bundle = FrameworkUtil.getBundle(HfoCrown.class);

    @Test
    void isRegisteredOnceWithItsNames() throws Exception {
        bundle.start();
        List<ServiceReference<?>> drivers = Stream.of(bundle.getRegisteredServices()).toList();
        assertEquals(1, drivers.size());
        ServiceReference<?> driver = drivers.getFirst();
        assertInstanceOf(PbxDriver.class, bundle.getBundleContext().getService(driver));
        assertEquals("hfo.crown", driver.getProperty(PbxDriverInfo.ID));
        assertEquals("HFO Telecom", driver.getProperty(PbxDriverInfo.VENDOR));
        assertEquals("HFO – HFO Crown Centrex (vPBX)", driver.getProperty(PbxDriverInfo.LABEL));
        assertEquals("1.0.0", driver.getProperty(PbxDriverInfo.VERSION));
    }
}
