package org.linewright.numbers.internal.step;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.linewright.core.line.CodeTemplate;
import org.linewright.numbers.Because;

/**
 * Feature codes as they are typed. A code goes out unchanged, but a number in it is shaped like the target of a
 * forwarding: {@code *72*} with {@code +49 30 1234} becomes {@code *72*0301234}.
 */
public final class Codes {

    private record Form(CodeTemplate code, Pattern pattern) {
    }

    private final List<Form> forms = new ArrayList<>();
    private final UnaryOperator<String> shaped;

    /**
     * @param codes the templates whose number is to be shaped; others need no mention
     * @param shaped what becomes of a number in one
     */
    public Codes(Collection<CodeTemplate> codes, UnaryOperator<String> shaped) {
        this.shaped = shaped;
        codes.stream()
                .filter(code -> code.places().contains(CodeTemplate.Place.NUMBER))
                .sorted(Comparator.comparingInt((CodeTemplate code) -> -fixed(code)).thenComparing(CodeTemplate::text))
                .forEach(code -> forms.add(new Form(code, pattern(code))));
    }

    String dialled(String typed, Notes notes) {
        for (Form form : forms) {
            Matcher matcher = form.pattern.matcher(typed);
            if (matcher.matches()) {
                String number = matcher.group("number");
                String dialled = shaped.apply(number);
                notes.because(Because.CODE_WITH_NUMBER, form.code.text(), number, dialled);
                return typed.substring(0, matcher.start("number")) + dialled + typed.substring(matcher.end("number"));
            }
        }
        notes.because(Because.CODE);
        return typed;
    }

    private static int fixed(CodeTemplate code) {
        return code.text().replaceAll("<[A-Z]+>", "").length();
    }

    private static Pattern pattern(CodeTemplate code) {
        String text = Pattern.quote(code.text())
                .replace("<NUMBER>", "\\E(?<number>\\+?[0-9]+)\\Q")
                .replace("<SECONDS>", "\\E[0-9]{1,3}\\Q");
        return Pattern.compile(text);
    }
}
