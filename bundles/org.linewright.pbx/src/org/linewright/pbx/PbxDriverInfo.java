package org.linewright.pbx;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.osgi.service.component.annotations.ComponentPropertyType;

/**
 * Names a driver without calling it: the elements become service properties, which is all a list of drivers needs.
 * A driver that is registered by hand sets the same properties by the keys below.
 */
@ComponentPropertyType
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface PbxDriverInfo {

    /** Leads every property name (OSGi Compendium §112.8.2.1). */
    String PREFIX_ = "pbx.driver.";

    /** The service property of {@link #id}. */
    String ID = PREFIX_ + "id";

    /** The service property of {@link #vendor}. */
    String VENDOR = PREFIX_ + "vendor";

    /** The service property of {@link #label}. */
    String LABEL = PREFIX_ + "label";

    /** The service property of {@link #version}. */
    String VERSION = PREFIX_ + "version";

    /** Lasting, unique, such as {@code hfo.crown}; equal to the profile's and written into every group. */
    String id();

    /** Who makes the PBX. */
    String vendor();

    /** The line a person picks in the list of PBX types. */
    String label();

    /** The driver's version; of two drivers with one id the higher wins. */
    String version();
}
