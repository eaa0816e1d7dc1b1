package org.linewright.workbench.line.wizard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linewright.core.Trouble;
import org.linewright.core.line.Configuration;
import org.linewright.operations.GroupProposal;
import org.linewright.operations.OperationTrouble;
import org.linewright.workbench.line.draft.GroupDraft;

/** Accounts that another group registers already; the same rule as every plan's, while a person types. */
record SharedNames(Configuration configuration, GroupDraft draft) {

    /** Each at the block whose names are taken, naming the group that has them. */
    List<Trouble> troubles() {
        List<Trouble> troubles = new ArrayList<>();
        for (int block = 1; block <= draft.blocks().size(); block++) {
            String field = "lines." + block + ".names";
            draft.blocks().get(block - 1).users().result().ifPresent(users -> GroupProposal
                    .overlaps(users, domain(), Optional.empty(), configuration)
                    .forEach(overlap -> troubles.add(OperationTrouble.LINES_SHARED
                            .about(overlap.users(), domain(), overlap.name())
                            .at(field))));
        }
        return troubles;
    }

    private String domain() {
        return draft.form().group().registrar().aorDomain();
    }
}
