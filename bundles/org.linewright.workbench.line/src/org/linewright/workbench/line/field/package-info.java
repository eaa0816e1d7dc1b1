/**
 * Settings of a driver drawn as fields, for every form of a line group. The driver's data says everything: the kind of
 * widget, its preset, why it is fixed, what it does on the wire. For the UI thread.
 */
package org.linewright.workbench.line.field;
