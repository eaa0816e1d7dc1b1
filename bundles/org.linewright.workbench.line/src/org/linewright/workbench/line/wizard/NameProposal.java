package org.linewright.workbench.line.wizard;

import org.linewright.core.line.Registrar;
import org.linewright.operations.GroupProposal;
import org.linewright.workbench.line.draft.GroupDraft;

/** What the group may be called: who makes the PBX and where it registers, {@code HFO-estos.hfo-cloud.de}. */
final class NameProposal {

    private NameProposal() {
    }

    /** Empty while there is no registrar or its driver is not here. */
    static String of(Entries entries, GroupDraft draft) {
        Registrar registrar = draft.form().group().registrar();
        return registrar.aorDomain().isBlank()
                ? ""
                : entries.type()
                        .map(type -> GroupProposal.name(type.listing(), registrar.aorDomain(), entries.configuration()))
                        .orElse(draft.name());
    }
}
