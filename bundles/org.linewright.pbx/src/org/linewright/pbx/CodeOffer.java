package org.linewright.pbx;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.linewright.core.Text;
import org.linewright.core.line.CodeAction;
import org.linewright.core.line.Feature;
import org.linewright.core.line.LineGroup;

/**
 * Whether the lines of a group are offered an action by code. The driver says whether the PBX can do it, the group
 * which code is dialled for it.
 *
 * @param support whether this PBX can do it
 * @param reason how we know, or why it is not offered
 * @param codes what is dialled for it, the code that switches it on first; none when the group has none
 */
public record CodeOffer(CodeAction action, Ability.Support support, Text reason, List<OfferedCode> codes) {

    private static final Text UNSAID = new Text("Der Treiber sagt nicht, ob die Telefonanlage das kann.",
            "The driver does not say whether the PBX can do this.");
    private static final Text NO_CODE = new Text("Diese Gruppe hat dafür keinen Kurzwahlcode.",
            "This group has no feature code for it.");

    public CodeOffer {
        codes = List.copyOf(codes);
    }

    /** One for each action, in their order. */
    public static List<CodeOffer> all(PbxProfile profile, LineGroup group) {
        return Arrays.stream(CodeAction.values()).map(action -> of(action, profile, group)).toList();
    }

    static CodeOffer of(CodeAction action, PbxProfile profile, LineGroup group) {
        Optional<Ability> ability = profile.ability(Capability.of(action));
        List<OfferedCode> codes = action.features()
                .stream()
                .flatMap(feature -> OfferedCode.of(feature, profile, group).stream())
                .toList();
        boolean coded = codes.stream().anyMatch(code -> code.feature() == action.on());
        return new CodeOffer(action, ability.map(Ability::support).orElse(Ability.Support.UNTESTED),
                coded ? ability.map(Ability::reason).orElse(UNSAID) : NO_CODE, coded ? codes : List.of());
    }

    /** Whether there is something to dial, and nobody knows that it does not work. */
    public boolean possible() {
        return support != Ability.Support.NO && !codes.isEmpty();
    }

    public Optional<OfferedCode> code(Feature feature) {
        return codes.stream().filter(code -> code.feature() == feature).findFirst();
    }
}
