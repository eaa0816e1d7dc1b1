package org.linewright.ui;

import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Widget;

/** Everything a widget says, also when the pointer rests on it. On the UI thread. */
final class Heard {

    /** The keys that a tooltip names at its end. */
    private static final Pattern KEYS = Pattern.compile(" [(](?:\\w+[+])+\\S+[)]$");

    private Heard() {
    }

    static Stream<String> in(Widget widget) {
        Stream<String> words = switch (widget) {
            case ToolItem item -> Stream.of(item.getText(), item.getToolTipText());
            case CTabItem tab -> Stream.of(tab.getText());
            case Combo combo -> Stream.of(combo.getItems());
            case Text text -> Stream.of(text.getMessage(), text.getToolTipText());
            case Table table -> Stream.concat(Stream.of(table.getColumns()).map(TableColumn::getText),
                    Stream.ofNullable(table.getToolTipText()));
            case Shell shell -> Stream.of(shell.getText());
            case CLabel label -> Stream.of(label.getText());
            case Control control -> Stream.of(Said.by(control), control.getToolTipText());
            default -> Stream.of();
        };
        return words.filter(Objects::nonNull).map(word -> KEYS.matcher(Said.plain(word)).replaceFirst("").strip());
    }
}
