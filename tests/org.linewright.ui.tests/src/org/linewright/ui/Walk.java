package org.linewright.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.Widget;
import org.linewright.ui.bot.Bot;
import org.linewright.workbench.kit.Ids;

/** Looks at every widget that can be seen. On the UI thread. */
public final class Walk {

    private Walk() {
    }

    /** What a person would stumble over. */
    public static List<String> faults(Bot bot) {
        List<String> faults = new ArrayList<>();
        Map<Composite, Map<String, String>> mnemonics = new HashMap<>();
        bot.all().forEach(widget -> {
            if (nameless(widget)) {
                faults.add("has no name: " + described(widget));
            }
            if (widget instanceof Control control && clipped(control)) {
                faults.add("is clipped: " + described(widget));
            }
            if (widget instanceof Composite composite) {
                Overlaps.in(composite).forEach(control -> faults.add("is overlapped: " + described(control)));
            }
            if (widget instanceof Button button && twice(mnemonics, button)) {
                faults.add("shares its mnemonic: " + described(widget));
            }
        });
        return faults;
    }

    /** Everything that is said. */
    static Set<String> words(Bot bot) {
        Set<String> words = new TreeSet<>();
        bot.all().flatMap(Heard::in).filter(word -> word.codePoints().filter(Character::isLetter).count() > 2)
                .forEach(words::add);
        return words;
    }

    private static boolean nameless(Widget widget) {
        return switch (widget) {
            case ToolItem item -> (item.getStyle() & SWT.SEPARATOR) == 0 && blank(item.getText())
                    && blank(item.getToolTipText());
            case Button button -> blank(button.getText()) && blank(button.getToolTipText());
            case Text text -> (text.getStyle() & SWT.READ_ONLY) == 0 && !Named.by(text);
            case Combo combo -> !Named.by(combo);
            case Spinner spinner -> !Named.by(spinner);
            case Table table -> !Named.by(table);
            case Tree tree -> !Named.by(tree);
            case org.eclipse.swt.widgets.List list -> !Named.by(list);
            case StyledText text -> !Named.by(text);
            case CTabItem tab -> blank(tab.getText());
            default -> false;
        };
    }

    private static boolean clipped(Control control) {
        if (!(control instanceof Label || control instanceof Button || control instanceof Link)
                || blank(Said.by(control))) {
            return false;
        }
        boolean wraps = control instanceof Link || (control.getStyle() & SWT.WRAP) != 0;
        Point room = control.getSize();
        Point needed = control.computeSize(wraps ? room.x : SWT.DEFAULT, SWT.DEFAULT, false);
        return needed.x > room.x || needed.y > room.y || Room.lacking(control);
    }

    private static boolean twice(Map<Composite, Map<String, String>> mnemonics, Button button) {
        String words = button.getText().replace("&&", "");
        int mark = words.indexOf('&');
        if (mark < 0 || mark + 1 >= words.length()) {
            return false;
        }
        String letter = words.substring(mark + 1, mark + 2).toLowerCase(Locale.ROOT);
        String before = mnemonics.computeIfAbsent(page(button), page -> new HashMap<>()).put(letter, words);
        return before != null && !before.equals(words); // framework-driven null
    }

    /** The nearest composite that is named, or the whole dialog: mnemonics are unique there. */
    private static Composite page(Control control) {
        Composite page = control.getParent();
        while (Ids.of(page).isEmpty() && !(page instanceof Shell)) {
            page = page.getParent();
        }
        return page;
    }

    private static String said(Widget widget) {
        return switch (widget) {
            case ToolItem item -> Said.plain(item.getText());
            case CTabItem tab -> tab.getText();
            case Control control -> Said.by(control);
            default -> "";
        };
    }

    static String described(Widget widget) {
        String parent = widget instanceof Control control
                ? " in " + control.getParent().getClass().getSimpleName()
                : "";
        return widget.getClass().getSimpleName() + " «" + said(widget) + "» " + Ids.of(widget) + parent;
    }

    static boolean blank(String words) {
        return words == null || words.isBlank(); // framework-driven null
    }
}
