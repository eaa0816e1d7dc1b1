package org.linewright.workbench.location.editor.words;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.linewright.core.Trouble;
import org.linewright.core.location.DialHabits;
import org.linewright.core.location.DirectNumber;
import org.linewright.core.location.Location;
import org.linewright.core.location.NumberRule;
import org.linewright.core.location.NumberStock;
import org.linewright.core.location.RuleKind;

/**
 * A location as it stands in the editor. A value: every change makes another one.
 *
 * @param location the location with everything that fits
 * @param blocks its blocks of numbers as they are typed
 */
public record LocationEdit(Location location, List<BlockDraft> blocks) {

    public LocationEdit {
        blocks = List.copyOf(blocks);
        location = location.withStock(new NumberStock(blocks.stream().map(BlockDraft::block).toList(),
                location.stock().direct(), location.stock().siteCode()));
    }

    public static LocationEdit of(Location location) {
        return new LocationEdit(location, location.stock().blocks().stream().map(BlockDraft::of).toList());
    }

    /** With a change to everything but the blocks. */
    public LocationEdit with(UnaryOperator<Location> change) {
        return new LocationEdit(change.apply(location), blocks);
    }

    public LocationEdit withBlocks(List<BlockDraft> other) {
        return new LocationEdit(location, other);
    }

    public NumberStock stock() {
        return location.stock();
    }

    public LocationEdit withDirect(List<DirectNumber> other) {
        return with(old -> old.withStock(new NumberStock(old.stock().blocks(), other, old.stock().siteCode())));
    }

    public LocationEdit withSiteCode(String other) {
        return with(old -> old.withStock(new NumberStock(old.stock().blocks(), old.stock().direct(), other)));
    }

    public LocationEdit withHabits(UnaryOperator<DialHabits> change) {
        return with(old -> old.withHabits(change.apply(old.habits())));
    }

    /** What does not fit, so that it cannot be saved, or is not complete. */
    public List<Trouble> troubles() {
        List<Trouble> troubles = new ArrayList<>();
        for (int place = 0; place < blocks.size(); place++) {
            String at = "stock.blocks." + (place + 1) + ".";
            blocks.get(place).troubles().forEach(trouble -> troubles.add(trouble.at(at + trouble.field())));
        }
        for (int place = 0; place < stock().direct().size(); place++) {
            DirectNumber direct = stock().direct().get(place);
            if (direct.number().isEmpty() || direct.extension().isEmpty()) {
                troubles.add(SiteTrouble.EMPTY_DIRECT.about().at("stock.direct." + (place + 1)));
            }
        }
        for (RuleKind kind : RuleKind.values()) {
            List<NumberRule> rules = location.rules(kind).rules();
            for (int place = 0; place < rules.size(); place++) {
                if (rules.get(place).on() && rules.get(place).search().isEmpty()) {
                    troubles.add(SiteTrouble.EMPTY_SEARCH.about()
                            .at("rules." + kind.word() + "." + (place + 1) + ".search"));
                }
            }
        }
        return troubles;
    }

    /** Whether something is typed that no location can hold. */
    public boolean misfit() {
        return troubles().stream().anyMatch(Trouble::severe);
    }
}
