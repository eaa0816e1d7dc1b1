package org.linewright.workbench.location.editor;

import org.linewright.core.location.RuleKind;

/** A number to be tried with one list of rules. */
record Trial(RuleKind list, String number) {

    static final Trial NONE = new Trial(RuleKind.INCOMING, "");
}
