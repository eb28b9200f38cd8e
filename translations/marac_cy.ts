<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy" sourcelanguage="en_GB">
<context>
    <name>ActionDue</name>
    <message>
        <source>Say what the agency will do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the agency that takes this on. Responsibility stays with one agency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the day by which it will be done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day is before the meeting that sets the action. Give a day on or after the meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The risk tool has items 1 to 20. Choose one, or none.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BankHolidays</name>
    <message>
        <source>Holiday %1 of the list is not an object. Nothing was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holiday %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holiday %1 of the list has no date of the form 2026-12-25 that exists. Nothing was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holiday %1 of the list falls on a weekend; the list for England and Wales gives the substitute weekday. Nothing was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holiday %1 of the list has no usable title or notes. Nothing was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list leaves out the year %1. Nothing was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list has only %1 of at least %2 bank holidays for %3. Nothing was read. Take the complete list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the division</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has no list of bank holidays for England and Wales. Nothing was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list has more than %L1 holidays. Nothing was read. Check that it is the right file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list gives %1 twice. Nothing was read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CirculationDeadline</name>
    <message>
        <source>There is no such day. Give the day of the meeting again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting falls on a weekend. Check the date; the days were still counted back from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting falls on a holiday (%1). Check the date; the days were still counted back from it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Holidays</name>
    <message>
        <source>There is no such day. Give it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A bank holiday on a weekend changes nothing. Give the substitute weekday.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the day a name, such as “Christmas closure”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day was not added. Mend the fields named here and save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That day is in the calendar already. Nothing was changed. Remove it first if its name is wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That day is no longer in the calendar. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That day was changed since you read it. Nothing was removed. Read the list again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the last bank holiday of its year, and without one the year can&apos;t be counted. Nothing was removed. Import a complete list instead.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MinutesLifecycle</name>
    <message>
        <source>These minutes are approved already. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting is still in session. Close it first; the draft is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minutes must record that the chair made everyone aware of the protocol (section 7.1). Record it on the meeting&apos;s page, then approve; the draft is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) recorded as present never signed the undertaking. Record the signature or when they left, then approve; the draft is kept.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) on the agenda are neither heard nor carried over. Mark each one, then approve; the draft is kept.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>These minutes are locked already. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only approved minutes can be locked. Ask the chair to approve them first; the draft is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These minutes are approved. The chair can take them back to draft; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These minutes are locked and can&apos;t be changed. Record what is new in the next meeting&apos;s minutes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NextAvailableMeeting</name>
    <message>
        <source>%1: passed over, its agenda is full (%2 of %3 cases).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: passed over, its circulation deadline can&apos;t be worked out (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: passed over, its case list had to go out by %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the next available meeting; its case list goes out by %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the first full meeting for an emergency. Its case list went out by %2, so the chair must agree to a late paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No planned meeting can take this case. Call a meeting, then place the case on it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReferralCompleteness</name>
    <message>
        <source>The agency that refers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who refers, by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A telephone number or e-mail address of the referrer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The victim, or the place for a site or community</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least one strand of hostility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date of the incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The perpetrator, or that nobody is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent: given, or why it was refused or not sought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The completed risk assessment</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message numerus="yes">
        <source>Nothing was saved: %n entries need mending. What you typed is kept.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was saved: this record was changed after you opened it. What you typed is kept. Open the record again to see the change, then make yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record is not in the register. Nothing was changed. Go back to the list and choose it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>The file is empty: what it held is gone. It was not taken for a new register. Restore the newest backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not encrypted, so it is not a register of this program. It was not opened. Choose the register&apos;s own file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not a register, or its end is missing. It was not opened. Choose the register&apos;s own file, or restore the newest backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not a register of this program. It was not changed. Choose the register&apos;s own file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the register&apos;s file is missing or was added. Nothing was changed. Keep the file and restore the newest backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no register at that place. Nothing was made there. Check the folder and the name, or restore a backup to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands at that place is not a file but a folder, a link or a device. It was not opened. Choose the register&apos;s own file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something of that name is there already. It was left as it is. Choose another name or folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No file can be made in that folder. Nothing was kept. Check that the folder is there and may be written to, or choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new file could not be closed to other users of this computer, so it was taken away again. Choose a folder on a local disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register is in use: another window or another program has it open. Nothing was changed. Close it there, then open it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file can&apos;t be read with the key of its keyring: the beginning of the file is damaged, or file and keyring belong to different registers. Nothing was changed. Check that both come from the same place, or restore the newest backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register&apos;s file is damaged: a part of it is missing or was altered. Nothing was changed. Keep the file and restore the newest backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register is read-only here, and even looking at a record must be written down. Nothing was opened. Allow writing to the file and its folder, or copy both to a place where it is allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file can&apos;t be opened by this user, or it is a link. Nothing was changed. Check who owns the file and its folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed. Make room and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory to open the register. Nothing was changed. Close other programs and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk could not be read or written. Nothing was changed. Check the disk and try again; if it stays so, restore the newest backup to another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This copy of the program lacks the encryption it needs, so it opened nothing. Install the program again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register could not be opened. Nothing was changed. Try again; if it stays so, restore the newest backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This register was made or opened by a newer version of the program. Nothing was changed. Install that version and open the register again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StrictJson</name>
    <message>
        <source>The file is larger than the %L1 KiB allowed. Nothing was read. Check that it is the right file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is empty. Nothing was read. Give a file that holds one JSON object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not UTF-8 text. Nothing was read. Save it again as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 nests deeper than the %2 levels allowed. Nothing was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 is not valid JSON (%2). Nothing was read. Mend the file and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file must hold one JSON object, in curly brackets. Nothing was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 gives the same entry twice. Nothing was read. Keep one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is an entry in %1 that is not known here. Known are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>This is %L1 characters long; the most is %L2. Shorten it, or attach it as a document.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This holds a character that is not text (such as NUL). Type it again, or paste it as plain text.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TypedDate</name>
    <message>
        <source>This is not a date. Type day, month and year, for example 3/9/26, 3 Sep 2026, today or +3d.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working days can&apos;t be counted in this field. Type the date itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no day %2 in that year. Check the day and the month.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such date. The day comes first, then the month (1 to 12), then the year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That date is a %1. Mend the weekday or the date.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UndertakingGate</name>
    <message>
        <source>The meeting has not been opened. Open it to hear its cases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is marked present yet. Mark who is in the room and record their signatures; then the cases open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) present have not signed the undertaking of confidentiality. Record each signature, or mark the person as having left the room; then the cases open.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkingDays</name>
    <message>
        <source>The calendar holds no bank holidays, so working days can&apos;t be counted. Import the bank holidays of England and Wales.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working days in %1 can&apos;t be counted: the calendar holds the bank holidays of %2 to %3. Import a list that covers %1, or choose another day.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marac::Choice</name>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marac::ChoiceButtons</name>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Don&apos;t know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marac::ConfirmDialog</name>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marac::ErrorSummary</name>
    <message>
        <source>There is a problem</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marac::Form</name>
    <message>
        <source>%1: %2</source>
        <comment>a field&apos;s label and what is wrong</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marac::FormField</name>
    <message>
        <source>%1 (optional)</source>
        <comment>a field&apos;s label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Problem: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marac::LineEdit</name>
    <message>
        <source>The text pasted is %L1 characters long and this field takes %L2 more. Nothing was changed; paste a shorter text.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marac::ListDetail</name>
    <message>
        <source>Choose a line of the list to read it here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marac::MessageBar</name>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marac::NarrativeEdit</name>
    <message>
        <source>The text pasted is %L1 characters long and this field takes %L2 more. Nothing was changed; paste a shorter text.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marac::PassphraseEdit</name>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marac::PostcodeEdit</name>
    <message>
        <source>This is not a postcode. Type it like L20 3UG, or leave it empty when it isn&apos;t known.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marac::ReasonDialog</name>
    <message>
        <source>The audit trail keeps it. Write what a later reader needs, without names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Canslo</translation>
    </message>
    <message>
        <source>Give a reason; nothing is done without one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marac::RecordTable</name>
    <message>
        <source>Filter: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose columns: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <comment>rows shown of all rows</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>marac::TimeEdit</name>
    <message>
        <source>This is not a time of day. Type hours and minutes, for example 14:30 or 2.30pm.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
