package org.linewright.workbench.location.editor;

import java.util.List;
import org.linewright.workbench.page.EditorPage;

/** The pages of the editor in their order; the one with the rules can be turned to a rule. */
record Pages(List<EditorPage<Shown>> all, RulesPage rules) {

    static Pages of(Forms forms, Workplace at, RuleFiles files, RuleExamples examples) {
        RulesPage rules = new RulesPage(forms, files, examples);
        return new Pages(List.of(new GeneralPage(forms, at), new TrunkPage(forms, at), new StockPage(forms), rules,
                new AdvancedPage(forms), new ExpectationsPage(forms)), rules);
    }
}
