package org.linewright.ui.gallery;

import org.linewright.core.location.NumberRule;
import org.linewright.core.location.RuleKind;
import org.linewright.core.location.RuleList;
import org.linewright.operations.Wish;
import org.linewright.ui.editor.Administration;
import org.linewright.ui.location.editor.Berlin;
import org.linewright.ui.pages.MainWindow;
import org.linewright.ui.pages.TracePage;
import org.linewright.ui.pages.TracePage.Tab;
import org.linewright.workbench.kit.Words;

/** The rule tracer. */
record TraceRoom(Gallery gallery, MainWindow window) {

    private static final RuleList RULES = RuleList.first(NumberRule.pattern("^0(30)(.*)", "9\\2\\1"),
            NumberRule.pattern("^0(800)([0-9]{3})(.*)", "77\\1\\2\\3").withComment("Service"),
            NumberRule.pattern("^0301(.*)", "8\\1"));

    void walk() {
        Berlin berlin = new Berlin(gallery.bot());
        berlin.put();
        TracePage page = TracePage.opened(gallery.bot(), Tab.MANY, "Berlin");
        gallery.shot("trace-list-empty");
        page.numbers("030 5556677", "0800 123456", "112", "+44 20 79460000", "35", "*21*030123#", "hallo");
        page.until("trace.list", 7);
        page.widgets().press("trace.keep");
        new Administration(gallery.bot()).apply(Wish.put(berlin.saved().withRules(RuleKind.FINAL, RULES)));
        page.until("trace.count", Words.of("2 von 7", "2 of 7"));
        gallery.shot("trace-list");
        page.turnTo(Tab.REACH).widgets().type("trace.target", "+49 30 9876543");
        page.until("trace.reaches.sentence", "+49 30 9876543");
        gallery.shot("trace-reach");
        page.turnTo(Tab.ONE).widgets().type("trace.number", "0800 123456");
        page.until("trace.result", "77800123456");
        gallery.shot("trace-one");
        steps(page);
        page.turnTo(Tab.MANY).numbers("");
        page.turnTo(Tab.REACH).widgets().type("trace.target", "");
        page.turnTo(Tab.ONE).widgets().type("trace.number", "");
        window.closeEditors();
        berlin.remove();
        gallery.shot("trace-empty");
    }

    /** The steps in the whole window, where the groups of the last rules can be seen. */
    private void steps(TracePage page) {
        window.enlarge(TracePage.VIEW);
        page.showLast();
        gallery.shot("trace-groups");
        page.turnTo(Tab.MANY);
        gallery.shot("trace-list-large");
        page.turnTo(Tab.REACH);
        gallery.shot("trace-reach-large");
        window.enlarge(TracePage.VIEW);
    }
}
