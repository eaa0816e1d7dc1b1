package org.linewright.workbench.location.preview;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.TableItem;
import org.linewright.core.Text;
import org.linewright.core.line.Configuration;
import org.linewright.core.location.Location;
import org.linewright.numbers.NumberPlans;
import org.linewright.operations.LocationRules;
import org.linewright.workbench.kit.NewestAnswer;
import org.linewright.workbench.kit.OnDisplay;
import org.linewright.workbench.kit.TablePane;
import org.linewright.workbench.kit.Words;

/** Five real numbers and what becomes of them, live. For the UI thread; what is shown is found beside it. */
public final class PreviewPane {

    private record Question(Location location, Configuration beside) {
    }

    private final TablePane table;
    private final NewestAnswer<Question, List<Dialled>> answers;

    public PreviewPane(Composite parent, NumberPlans plans, OnDisplay onDisplay) {
        this.table = new TablePane(parent, "preview", new Text("Was gewählt wird", "What is dialled"), SWT.SINGLE,
                new Text("Nummer", "Number"), new Text("getippt", "typed"), new Text("gewählt", "dialled"))
                .wide(List.of(14, 17, 18));
        this.answers = new NewestAnswer<>("preview", onDisplay, question -> answer(plans, question), this::told);
        table.control().addListener(SWT.Dispose, event -> answers.close());
    }

    public Control control() {
        return table.control();
    }

    /** Shows what this location does; {@code beside} are the groups and locations it stands among. */
    public void show(Location location, Configuration beside) {
        answers.ask(new Question(location, beside));
    }

    private static List<Dialled> answer(NumberPlans plans, Question question) {
        return new LocationRules(plans, question.beside().withLocation(question.location()))
                .of(question.location())
                .map(FiveNumbers::of)
                .orElse(List.of());
    }

    private void told(List<Dialled> numbers) {
        if (!table.control().isDisposed()) {
            while (table.control().getItemCount() > numbers.size()) {
                table.control().remove(table.control().getItemCount() - 1);
            }
            for (int row = 0; row < numbers.size(); row++) {
                TableItem item = row < table.control().getItemCount() ? table.control().getItem(row) : table.row();
                Dialled number = numbers.get(row);
                item.setText(new String[]{ Words.of(number.what()), number.typed(), Words.of(number.outcome()) });
            }
        }
    }
}
