/** The softphone: a line, a number, the calls there are and their keys. */
package org.linewright.workbench.softphone.view;
