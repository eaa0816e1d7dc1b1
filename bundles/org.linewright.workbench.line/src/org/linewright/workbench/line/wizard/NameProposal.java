package org.linewright.workbench.line.wizard;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.linewright.core.line.Registrar;
import org.linewright.operations.DriverListing;
import org.linewright.workbench.line.draft.GroupDraft;

/**
 * What a group may be called: who makes the PBX and where it registers, {@code HFO-estos.hfo-cloud.de}.
 *
 * @param taken the names that are taken, in lower case
 */
record NameProposal(String vendor, String domain, Set<String> taken) {

    /** The proposal for this draft; empty while it has no registrar. */
    static String of(Entries entries, GroupDraft draft) {
        Registrar registrar = draft.form().group().registrar();
        return new NameProposal(entries.type().map(PbxType::listing).map(DriverListing::vendor).orElse(""),
                registrar.aorDomain(), entries.configuration()
                        .groups()
                        .values()
                        .stream()
                        .map(group -> group.name().toLowerCase(Locale.ROOT))
                        .collect(Collectors.toSet()))
                .name();
    }

    String name() {
        if (domain.isBlank()) {
            return "";
        }
        String plain = vendor.isBlank() ? domain : vendor.strip().replaceAll("\\s+", "-") + "-" + domain;
        String name = plain;
        for (int number = 2; taken.contains(name.toLowerCase(Locale.ROOT)); number++) {
            name = plain + "-" + number;
        }
        return name;
    }
}
