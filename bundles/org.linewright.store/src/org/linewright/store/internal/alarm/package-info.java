/** The file of the alarm rules. */
package org.linewright.store.internal.alarm;
