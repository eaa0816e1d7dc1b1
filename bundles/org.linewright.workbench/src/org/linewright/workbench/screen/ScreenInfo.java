package org.linewright.workbench.screen;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.osgi.service.component.annotations.ComponentPropertyType;

/**
 * Names a screen without creating it: the elements become service properties, which is all that menus and lists need. A
 * screen that is registered by hand sets the same properties by the keys below.
 */
@ComponentPropertyType
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface ScreenInfo {

    /** Leads every property name (OSGi Compendium §112.8.2.1). */
    String PREFIX_ = "screen.";

    /** The service property of {@link #id}. */
    String ID = PREFIX_ + "id";

    /** The service property of {@link #german}. */
    String GERMAN = PREFIX_ + "german";

    /** The service property of {@link #english}. */
    String ENGLISH = PREFIX_ + "english";

    /** The service property of {@link #icon}. */
    String ICON = PREFIX_ + "icon";

    /** The service property of {@link #help}. */
    String HELP = PREFIX_ + "help";

    /** The service property of {@link #order}. */
    String ORDER = PREFIX_ + "order";

    /**
     * Lasting and unique among screens of its kind: of a view such as {@code lines}, which layouts name; of an editor
     * the kind of thing it edits, such as {@code group}; of a wizard or an action such as {@code group.new}.
     */
    String id();

    /** Its label in German, without mnemonic. */
    String german();

    /** Its label in English, without mnemonic. */
    String english();

    /** An SVG file of the screen's own bundle, such as {@code icons/lines.svg}; empty takes the usual one. */
    String icon() default "";

    /**
     * The help page, to which F1 leads: two Markdown files of the screen's own bundle, {@code help/lines} for
     * {@code help/lines_de.md} and {@code help/lines_en.md}. Whatever draws itself has one.
     */
    String help() default "";

    /** Lower ones come first in menus and in the navigator. */
    int order() default 100;
}
