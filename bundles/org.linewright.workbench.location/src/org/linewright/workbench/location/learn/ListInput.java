package org.linewright.workbench.location.learn;

import org.linewright.core.Text;
import org.linewright.core.location.RuleKind;

/** In which form numbers come to each of the lists. */
final class ListInput {

    private ListInput() {
    }

    static Text words(RuleKind list) {
        return switch (list) {
            case INCOMING, OUTGOING -> new Text(
                    "Vorn steht die Nummer, wie die Telefonanlage sie meldet, mit Amtskennziffer: 0030998877 → 030998877.",
                    "In front stands the number as the PBX tells it, with its trunk code: 0030998877 → 030998877.");
            case DIAL -> new Text(
                    "Vorn steht die Nummer in internationaler Form, nicht wie gewählt: +4989123455 → 8055.",
                    "In front stands the number in the international form, not as it is dialled: +4989123455 → 8055.");
            case FINAL -> new Text(
                    "Vorn steht die Nummer, wie sie gleich gewählt wird, mit Amtskennziffer: 00800123456 → 90800123456.",
                    "In front stands the number as it is about to be dialled, with its trunk code: 00800123456 → "
                            + "90800123456.");
            case INTERNAL -> new Text(
                    "Vorn steht die Nummer, wie sie getippt wird. Mit + dahinter ist es nur ihr Name nach außen: 91234 → "
                            + "+4930123234.",
                    "In front stands the number as it is typed. With a + behind it that is only its name outside: 91234 → "
                            + "+4930123234.");
            case EXTERNAL -> new Text(
                    "Vorn steht die Nummer, wie sie getippt wird; die Amtskennziffer kommt später davor: 33 → 998877.",
                    "In front stands the number as it is typed; the trunk code comes before it later: 33 → 998877.");
        };
    }

    /** What a person calls a number before it comes to the list. */
    static Text number(RuleKind list) {
        return switch (list) {
            case INCOMING, OUTGOING -> new Text("Nummer wie gemeldet", "Number as told");
            case DIAL, FINAL, INTERNAL, EXTERNAL -> new Text("Nummer wie gewählt", "Number as dialled");
        };
    }
}
