package org.linewright.headless;

import org.osgi.service.component.annotations.ComponentPropertyType;

/** The name and the purpose of a verb: enough for the list of all verbs without starting any. */
@ComponentPropertyType
public @interface VerbInfo {

    /** Before each key of a component's properties: {@code verb.name}, {@code verb.german}, {@code verb.english}. */
    String PREFIX_ = "verb.";

    /** What the person types. */
    String name();

    /** What it is for, in German. */
    String german();

    /** What it is for, in English. */
    String english();
}
