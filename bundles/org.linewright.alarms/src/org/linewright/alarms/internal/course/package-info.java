/** What is told when: pure, on the time that is given. */
package org.linewright.alarms.internal.course;
