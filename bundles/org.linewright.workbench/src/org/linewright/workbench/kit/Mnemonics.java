package org.linewright.workbench.kit;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.eclipse.jface.dialogs.IDialogConstants;

/** Gives each label of one page its own letter, so that no two share one. */
public final class Mnemonics {

    private final Set<Character> taken = new HashSet<>();

    /** For a page of a wizard: leaves those of its buttons to them. */
    public static Mnemonics inWizard() {
        return new Mnemonics().beside(IDialogConstants.BACK_LABEL, IDialogConstants.NEXT_LABEL,
                IDialogConstants.FINISH_LABEL, IDialogConstants.CANCEL_LABEL);
    }

    /** For one of several pages that are never seen together, beside what is labelled so far. */
    public Mnemonics branch() {
        Mnemonics branch = new Mnemonics();
        branch.taken.addAll(taken);
        return branch;
    }

    /** Leaves the mnemonics of these labels to them, such as to the buttons of the dialog. */
    public Mnemonics beside(String... labels) {
        for (String label : labels) {
            int place = label.indexOf('&') + 1;
            if (place > 0 && place < label.length()) {
                taken.add(letter(label, place));
            }
        }
        return this;
    }

    /** The label with a mnemonic: the first letter of a word that is free, else any free letter, else none. */
    public String on(String label) {
        String plain = Words.plain(label);
        int place = free(plain, true);
        place = place < 0 ? free(plain, false) : place;
        if (place < 0) {
            return plain;
        }
        taken.add(letter(plain, place));
        return plain.substring(0, place) + "&" + plain.substring(place);
    }

    private int free(String label, boolean atWords) {
        for (int place = 0; place < label.length(); place++) {
            boolean start = place == 0 || !Character.isLetterOrDigit(label.charAt(place - 1));
            if ((start || !atWords) && Character.isLetter(label.charAt(place))
                    && !taken.contains(letter(label, place))) {
                return place;
            }
        }
        return -1;
    }

    private static Character letter(String label, int place) {
        return label.substring(place, place + 1).toLowerCase(Locale.ROOT).charAt(0);
    }
}
