package org.linewright.workbench.line.wizard;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.linewright.core.Trouble;
import org.linewright.core.line.Configuration;
import org.linewright.core.line.Line;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.UserNames;
import org.linewright.operations.OperationTrouble;
import org.linewright.workbench.line.draft.GroupDraft;

/** Accounts that another group registers already; the same rule as every plan's, while a person types. */
record SharedNames(Configuration configuration, GroupDraft draft) {

    /** Each at the block whose names are taken, naming the group that has them. */
    List<Trouble> troubles() {
        String domain = draft.form().group().registrar().aorDomain();
        List<Trouble> troubles = new ArrayList<>();
        configuration.groups()
                .values()
                .stream()
                .filter(other -> other.registrar().aorDomain().equalsIgnoreCase(domain))
                .forEach(other -> troubles.addAll(with(other, domain)));
        return troubles;
    }

    private List<Trouble> with(LineGroup other, String domain) {
        Set<String> taken = other.lines().stream().map(Line::user).collect(Collectors.toCollection(HashSet::new));
        List<Trouble> troubles = new ArrayList<>();
        for (int block = 1; block <= draft.blocks().size(); block++) {
            List<String> both = draft.blocks().get(block - 1).users().result().map(users -> users.overlap(taken))
                    .orElse(List.of());
            if (!both.isEmpty()) {
                troubles.add(OperationTrouble.LINES_SHARED
                        .about(UserNames.of(both).expression(), domain, other.name())
                        .at("lines." + block + ".names"));
            }
        }
        return troubles;
    }
}
