package org.linewright.ui.gallery;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.linewright.core.location.RuleKind;
import org.linewright.ui.location.editor.Berlin;
import org.linewright.ui.pages.GroupEditorPage;
import org.linewright.ui.pages.LocationEditorPage;
import org.linewright.ui.pages.MainWindow;

/** The editor of a location. */
record LocationRoom(Gallery gallery, MainWindow window) {

    void walk() {
        Berlin berlin = new Berlin(gallery.bot());
        berlin.put();
        LocationEditorPage editor = LocationEditorPage.opened(gallery.bot(), Berlin.ID.value());
        Combo country = gallery.bot().widget(Combo.class, "region");
        gallery.bot().until("the countries are there", () -> country.getItemCount() > 100);
        for (String page : LocationEditorPage.PAGES) {
            editor.turnTo(page);
            gallery.shot("location-" + page);
        }
        GroupEditorPage widgets = editor.widgets();
        editor.list(RuleKind.FINAL.ordinal()).type("rules.try", "0800123").select("rule.table", 2)
                .type("rule.replace", "7\\1");
        gallery.shot("location-rule");
        editor.type("rule.search", "^0(800");
        gallery.bot().until("the reason is said", () -> widgets.said().contains("^0(800"));
        gallery.shot("location-bad-rule");
        editor.list(RuleKind.INTERNAL.ordinal());
        gallery.shot("location-other-site");
        learning(editor.list(RuleKind.DIAL.ordinal()).widgets());
        editor.turnTo("expectations").select("expectation.table", 1);
        gallery.shot("location-broken");
        widgets.answer(widgets.opening("editor.compare", "compare"), "compare.cancel");
        editor.turnTo("stock").key("block.table", SWT.NONE, SWT.INSERT).type("block.ranges", "30-2");
        gallery.shot("location-bad-block");
        window.closeEditors();
        berlin.remove();
    }

    private void learning(GroupEditorPage widgets) {
        Shell dialog = widgets.opening("rules.learn", "learn");
        widgets.type("learn.examples", "+498955522 → 7022\n+498955523 → 7023\n+4989555678 → 70678\n"
                + "+497111 → +497211\n+497112 → +497212\n+493012345200 → +493012345200\n+49306")
                .type("learn.number", "089 555 10");
        Table rules = gallery.bot().widget(Table.class, "learn.rules");
        gallery.bot().until("rules are proposed", () -> rules.getItemCount() == 2);
        gallery.shot("location-learn");
        widgets.answer(dialog, "learn.cancel");
    }
}
