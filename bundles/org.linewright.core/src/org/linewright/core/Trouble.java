package org.linewright.core;

/**
 * Something a person has to know, as data: never an exception, never a stack trace.
 *
 * @param code the stable code of its catalogue, such as {@code LW-NAME-103}
 * @param severity how much it weighs
 * @param sentence what happened and why
 * @param remedy what to do
 * @param field the field it belongs to, as a dotted path such as {@code registrar.reregister}; empty when none
 * @param detail technical words for support, without secrets; may be empty
 */
public record Trouble(String code, Severity severity, Text sentence, Text remedy, String field, String detail) {

    /** The same trouble, shown beside this field. */
    public Trouble at(String path) {
        return new Trouble(code, severity, sentence, remedy, path, detail);
    }

    /** The same trouble with technical words for support; the caller answers for it that they hold no secret. */
    public Trouble because(String words) {
        return new Trouble(code, severity, sentence, remedy, field, words);
    }

    public boolean severe() {
        return severity == Severity.ERROR;
    }
}
