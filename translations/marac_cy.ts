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
    <name>ActionsDocument</name>
    <message>
        <source>Actions for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each action stays the responsibility of the agency named. Please say for each what was done and when, or why it was not: circumstances changed, or the agency did not act.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done on, result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no action for this agency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Agencies</name>
    <message>
        <source>Choose the data controller this agency belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a short code of 2 to 8 letters or digits, such as HHR.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the agency&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an e-mail address. Type one address alone, such as marac@council.gov.uk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This address is not on a recognised secure network (such as gov.uk, police.uk, nhs.net or cjsm.net). Type a secure address, or leave it empty and send papers another way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day is still to come. Enter the day the protocol was signed, or leave it empty until it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the name of the senior officer: the data controller of a signatory is its senior officer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the senior officer&apos;s position or rank.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the legal name of the data controller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a registration number of the Information Commissioner. It is Z and seven digits, ZA and six, or digits alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is an end date but no registration number. Type the number, or clear the date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the day of the written notice to the other signatories.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A withdrawal can&apos;t begin before its written notice. Enter the day of the notice or a later one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Police</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Council</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Health</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Housing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fire and rescue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Probation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Voluntary sector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UK GDPR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Law enforcement (Data Protection Act 2018 Part 3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UK GDPR and law enforcement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Primary Designated MARAC Officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Designated MARAC Officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDMO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DMO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the last day of the designation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last day lies before the first. Enter a day on or after the first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another agency has this code. Choose a different one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the agency that designates this officer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the officer&apos;s name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the post: a Primary Designated MARAC Officer is a manager of sufficient standing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the day the designation begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not an e-mail address. Type one address alone, such as name@council.gov.uk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a DMO can be designated for one meeting. Untick temporary, or choose DMO.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A temporary designation is for one meeting: its last day is its first. Enter the same day, or untick temporary.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agency has no Primary Designated MARAC Officer on that day, so nobody can authorise a temporary one. Designate the PDMO first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A temporary DMO is authorised by the agency&apos;s PDMO, by name. Type the name of the PDMO of that day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agency already has a Primary Designated MARAC Officer in that time, and may have only one. End that designation first, or choose a later day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An officer of this name is already designated in that time. Open that entry instead, or end it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This agency can&apos;t take part on that day: its data controller has not signed the protocol, and only signatories share under it. Nothing was changed. Have the controller sign, and record the day on the Agencies page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This agency can&apos;t take part on that day: its data controller has withdrawn from the protocol. Nothing was changed. If it has joined again, record the new signature on the Agencies page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration ends soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day is still to come. Record the withdrawal once the written notice has been given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the first day on which the agency no longer takes part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day is not after the day of the signature. Enter a later one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a signatory can withdraw, and this data controller is not one today. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgendaDocument</name>
    <message>
        <source>Mini MARAC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full MARAC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No action of an earlier meeting is incomplete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Initials</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New or repeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Min.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Venue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases to be heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers out by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>kind of meeting, then its day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Introductions and apologies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invited: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between agencies in a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidentiality statement and undertaking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read out by the Chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone present signs the undertaking of confidentiality before the first case. Anyone who arrives later signs before staying.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The information sharing protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Chair makes sure that everyone present knows the protocol; the minutes record it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incomplete actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No case is listed for this meeting yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases reaching twelve months since they were last heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any other business</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None notified.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>Say what the export is for; it is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AuditReportDocument</name>
    <message>
        <source>Entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check of the trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record and detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entry answers this question.</source>
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
    <name>CaseListDocument</name>
    <message>
        <source>Protected address: held by the MARAC Administrator, not for circulation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
also known as %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>date of birth</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>address</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part in the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alleged perpetrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>person</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hostility towards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No incident is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circulated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latest day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Venue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you are asked to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No case is listed for this meeting yet.</source>
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
    <name>DocumentKind</name>
    <message>
        <source>Undertaking of confidentiality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case list for circulation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit report</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>%1 to %2</source>
        <extracomment>a time span, &quot;09:30 to 12:00&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document could not be made into pages. Nothing was written. Try again; if it fails again, restart the program.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Entrance</name>
    <message>
        <source>One of the two key files beside the register was missing or damaged. It has been made again from the other.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register was not locked in good order last time (a power cut, perhaps). What was saved then is here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register’s structure is not the one this program made: a safeguard was removed or something was added. It was not opened and nothing was changed. Restore the newest good backup and tell the partnership’s data protection officer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file beside this register belongs to another register. Nothing was changed. Put the key file of this register beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audit trail does not end where the register remembers: entries were removed or altered outside this program. It was not opened and nothing was changed. Keep the file, restore the newest good backup and tell the partnership’s data protection officer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register holds more or fewer records than its audit trail knows: some were added or removed outside this program. It was not opened and nothing was changed. Keep the file, restore the newest good backup and tell the partnership’s data protection officer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account in this register has been closed. Nothing is shown. Ask an administrator of the register.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An administrator has given you a new passphrase, so this one opens the register no more. Nothing is shown. Use the new one, or ask an administrator of the register.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n failed attempt(s) to unlock the register since it was last open.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This computer’s clock stands earlier than the last entry of the audit trail. Check its date and time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer’s clock stands more than a year after the last entry of the audit trail. Check its date and time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file beside the register could not be mended. Make its folder writable, lock and unlock again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy of the key file inside the register was altered outside this program. It was not opened and nothing was changed. Restore the newest good backup and tell the partnership’s data protection officer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file beside the register was altered outside this program. It was not opened and nothing was changed. Restore the key file from the newest good backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This register is older than the key file beside it: an earlier copy of the register was put in place. It was not opened and nothing was changed. Find the newest copy; or two people may open this one, with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key files beside the register were older ones with a passphrase that has since been changed. The newest have been put in their place. Unlock again with your present passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key files beside the register were older than the register’s own copy. They have been replaced by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A witness of this register on this computer could not be read. The register was opened without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This register is older than when it was last open on this computer: an earlier copy was put in its place. It was not opened and nothing was changed. Find the newest copy; or two people may open this one, with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history in this register is not the one this computer saw: entries were rewritten, or two copies were used apart. It was not opened and nothing was changed. Keep the file and tell the partnership’s data protection officer; or two people may open it, with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second person must be another administrator, deputy or chair of this register. It was not opened and nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the reason; it is recorded. The register was not opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why this copy is to be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This register must be brought up to date first, and the check before it failed. Nothing was changed. %1</source>
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
    <name>Keys</name>
    <message>
        <source>The keyring was altered or belongs to another register. Nothing was opened or changed. Restore the keyring of the newest backup, and tell whoever looks after security.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This recovery sheet is of another register, or was replaced by a newer one. Nothing was changed. Look for the newest sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a login without spaces before or after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the name as colleagues know it, on one line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else has this login. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person&apos;s login or name can&apos;t be taken yet. Nothing was changed. Mend what is marked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person has no place in the keyring any more. Nothing was changed. Look at the list of users again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the last person who can open the register, so their access stays. Nothing was changed. Give somebody else access first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A register has at most %1 people. Nothing was changed. Remove somebody who has left first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register&apos;s keyring (its .keys files) is not beside it, and nobody can open the register without. Nothing was changed. Put the .keys files back, or take them from the newest backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both copies of the keyring are damaged, so the register can&apos;t be opened yet. The register itself was not touched. Restore the .keys file of the newest backup; the passphrases of that day open it, and so does the recovery sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two copies of the keyring belong to two registers. Nothing was opened or changed. Take the wrong one away, or restore the keyring of the newest backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring was changed meanwhile. That change was kept and this one was not made. Look at the users again, then repeat what you did.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new keyring did not come back from the disk as it was written. The old one is kept. Make a backup on another disk at once and tell IT support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring is damaged or is not a keyring. It was not used and nothing was changed. Use its second copy or the newest backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This keyring was written by a newer version of the program. Nothing was changed. Install the newest version, then open the register again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A passphrase has at most %L1 characters. Type a shorter one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This holds something that is not a character. Type the passphrase again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A passphrase needs at least %1 characters; this has %2. Four or five unrelated words make a good one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This passphrase is too easy to guess. Names, places, dates, rows of keys and well-known phrases count for little. Use five unrelated words, or the suggested passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet has %1 words; these are %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at word %1 first: it is not one of the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the words in the order of the sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word %1 is not one of the list. Compare its first four letters with the sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words %1 are not of the list. Compare their first four letters with the sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is far more than the %1 words of a sheet. Type only the words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every word is one of the list, but together they are not a sheet: one is a different word, or two changed places. Compare them with the sheet one by one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is not enough memory to check the passphrase (%L1 MB are needed for a moment). Nothing was changed. Close other programs, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This login and passphrase do not open the register. Nothing was changed. Try again, or ask an administrator of the register for a new passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something sealed for this person was damaged or altered. Nothing was changed. Restore the last good backup, or ask whoever keeps the register.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MinutesDocument</name>
    <message>
        <source>Fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withheld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No agency held information.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information was withheld under section 4 of the protocol.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk of harm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What adds to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What protects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk it lowers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No action was agreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presented by %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exceptions recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The victim is told by %1, if it is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft %1, not approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved, version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved and locked, version %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a name, then a day and time
----------
kind of meeting, then its day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Venue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>observer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name and position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data controller, ICO registration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undertaking signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No attendance is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was no earlier action to report on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agency did not act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer possible: circumstances changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These minutes are a true record of the meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chair, signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mini MARAC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full MARAC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DRAFT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apologies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidentiality and protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confidentiality reminder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions about the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions of earlier meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No case was heard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any other business</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next meeting</source>
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
    <name>PageFrame</name>
    <message>
        <source>Copy %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <extracomment>%1 is &quot;Copy 1 of 9&quot;, %2 the agency or post the copy is for</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed %1 by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sefton Hate Crime MARAC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Witness</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Type the address. If its parts are not known, type it as it was given, or tick no fixed abode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A flat or unit needs the number or name of its building. Type it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a postcode. Type it like L20 7AE, or leave it empty if it is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A property number (UPRN) has 1 to 12 digits. Type it again, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A street number (USRN) has 1 to 8 digits. Type it again, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This postcode lies outside Sefton. It can be saved; check that the case belongs to this MARAC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No fixed abode is ticked beside a building. It can be saved; check which is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address is not complete to BS 7666: building, street, town or locality, area and postcode. It can be saved and completed later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protected address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No fixed abode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under 10</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>65 or over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>a range of ages in whole years, such as &quot;18 to 24&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the agency this address comes from: it stays its property.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same name and date of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same name; day and month of birth the other way round</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same name; a date of birth is missing or estimated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the names is the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same telephone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same property</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a name: a given name, a family name, or the name the person is known by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day is still to come. Enter the date of birth again, or leave it empty if it is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is more than a long lifetime ago. Enter the date of birth with all four digits of the year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an entry of the list, or leave it as not recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This holds no telephone number. Type its digits, and anything else in the contact notes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day is still to come. Enter the day on which the details were last checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the agency these details come from: they stay its property.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Platform</name>
    <message>
        <source>somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a computer that gave no name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a time the card does not tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This register is in use by %1 on %2 since %3. Only one person can have it open at a time. Nothing was opened or changed. Ask them to close it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk is full, or this account&apos;s share of it is used up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This disk can only be read, not written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account may not use that file or folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk reported a fault.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file or its folder is not there any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file name is too long for this disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder or a link stands where a file was expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer has run short of memory or open files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer could not do this (system error %1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room on the disk, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder, or ask IT support for permission to write there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a backup on another disk at once and tell IT support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the disk is connected, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close other programs, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again, or choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register was not opened and nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program holds this file. Nothing was changed. Close it there, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This folder cannot lock files, so two people could open the register at once and damage it. It was not opened. Keep the register on a disk of this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed; the earlier copy is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such file. Nothing was changed. Check the folder and the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a plain file but a folder, a link or a device, so it was not opened. Nothing was changed. Choose the file itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is larger than any of its kind can be, so it was not read. Nothing was changed. Check that it is the right file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of this name is already there. It was not touched. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The change was made, but it may not survive a power cut.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecoverySheetDocument</name>
    <message>
        <source>Whoever holds this sheet and the register&apos;s files can open the register.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this is</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>These %n word(s), in this order, open the register when every passphrase has been lost. There is no other way in: if all passphrases and this sheet are lost, what the register holds is lost.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read across, 1 to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last word carries a checksum: a word misread or in the wrong place is noticed when the words are typed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same words as a code, to be read by a scanner that has no network. Do not photograph it: a telephone may copy the picture to other places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to keep it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seal it in an envelope, sign across the flap, and lock it in a safe in another building than the workstation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two people should know where it is; neither needs to have read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never copy, scan, photograph or e-mail it. Never keep it with a backup of the register.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After it has been used or seen by anyone who should not, make a new one: the old words stop working.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write on the envelope: date sealed, by whom, and each time it is opened.</source>
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
    <name>Register</name>
    <message>
        <source>Give the partnership’s name; it stands on every page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the short name you will type to unlock the register.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give your name as it should stand on documents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some fields need mending. Nothing was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of this name is already there. It was left as it is. Choose another name or folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role does not allow this. Nothing was changed, and the attempt was recorded. Ask an administrator of the register.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program made a mistake and stopped before anything was saved. What you typed is still on the screen. Tell whoever looks after this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register has no room left on its disk. Nothing was saved; what you typed is still on the screen. Free some space and save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register’s file or folder can’t be written. Nothing was saved; what you typed is still on the screen. Ask for write access to the folder and save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program holds the register’s file. Nothing was saved; what you typed is still on the screen. Close the other program and save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk failed while saving. Nothing was saved; what you typed is still on the screen. Copy it to a safe place, lock the register and unlock it again before you go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register’s file is damaged. Nothing was saved; what you typed is still on the screen. Lock the register, check it, and restore the newest good backup if the check says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register refused what was to be saved. Nothing was saved; what you typed is still on the screen. Check the fields and save again; if it happens again, tell whoever looks after this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register has no room left on its disk, so this access could not be recorded and nothing is shown. Nothing was lost. Free some space and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register’s file can’t be written, so this access could not be recorded and nothing is shown. Nothing was lost. Make the file writable and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk failed while reading, so nothing is shown. What was saved before is untouched. Lock the register and unlock it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register’s file is damaged, so nothing is shown. Lock the register, check it, and restore the newest good backup if the check says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This could not be read, so nothing is shown. What was saved before is untouched. Try again; if it happens again, tell whoever looks after this program.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RiskFormDocument</name>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <comment>answer</comment>
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
        <source>Source and detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (critical)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 out of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 out of %2; up to %3 if every unanswered item were a yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computed band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Professional judgement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computed band was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided by</source>
        <extracomment>name, then role</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authorised by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Final band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it applies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No rule of the tool raised the band.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticks out of 20</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Band and reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decided by, role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed and date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period: the last twelve months unless stated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also asked (not scored)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Some settings need mending. Nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a number from %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the partnership’s name; it stands on every page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of the markings offered.</source>
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
    <message>
        <source>The copy was stopped before its end and taken away again. The register is as it was. Start the copy again when there is time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no room for the copy; what was written of it was taken away again. The register is as it was. Make room or choose another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register&apos;s own file is damaged and could not be copied. Earlier backups were left as they are. Keep the file and restore the newest backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy could not be written; what there was of it was taken away again. The register is as it was. Check the disk or choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register&apos;s file is longer or shorter than it says it is: a part is missing or was added. Keep the file and restore the newest backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) of the register&apos;s file are damaged or were altered, the first is page %1. Keep the file and restore the newest backup.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The tables of the register do not fit together. Keep the file and restore the newest backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of the register belong to something that is not there. Keep the file and restore the newest backup.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The check was stopped before its end. Nothing is known about the part that was not read. Start it again when there is time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the register&apos;s file can&apos;t be read. Keep the file and restore the newest backup.</source>
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
    <name>TrailCheck</name>
    <message>
        <source>Records are tied to entries that are no longer there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry %1 is missing: entry %2 follows entry %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry %1 does not follow the entry before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry %1 was altered after it was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry %1 is signed with a key the register does not have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry %1 was not signed by the person it names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of what entry %1 is about was altered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of records tied to entry %1 was altered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record in “%1” (number %2) was added without an entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record in “%1” (number %2) was changed without an entry; its last entry is %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A record in “%1” (number %2) is gone without an entry; its last entry is %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trail ends at entry %1; the register remembers entry %2 as its last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are %1 records; the register remembers %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Not good. %n fault(s) found; the first: %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Good. All %L1 entries and all %L2 records agree, and every signature is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not finished: the check was stopped, so nothing can be said. Run it again to the end.</source>
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
    <name>Unlock</name>
    <message>
        <source>This folder is on another computer (a network drive), where two people could open the register at once and damage it. Nothing was opened. Use a folder on this computer’s own disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no register at this place. Nothing was changed. Choose its file again, or restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>There were wrong passphrases before this one. It was not looked at. Wait %n second(s) and try again.</source>
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
    <name>Users</name>
    <message>
        <source>Somebody has this login already, perhaps in the past. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some fields need mending. Nobody was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register has kept this, but the key files beside it could not be written yet. Make their folder writable, then lock the register and unlock it again: they follow by themselves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your new passphrase holds from now on, but the register could not record it yet. It does so when you next unlock it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your passphrase was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the passphrase you have now. Choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such account. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change your own passphrase instead. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account is closed. Open it again first. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some fields need mending. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account is closed already. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You can’t close your own account. Nothing was changed. Ask another administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account is open already. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the short name the person will type to unlock the register.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the person’s name as it should stand on documents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the last administrator who can open the register. Nothing was changed. Make another person administrator first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>This must be a text, and not an empty one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This must be a list of 1 to 20 texts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds a field this program does not know. Compare its field names with the supplied file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The wording file can&apos;t be used; the wording in use was kept. Mend what is listed and read it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than a wording file can be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not JSON, or is broken at character %L1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This must hold {date}, where the day of the meeting goes.</source>
        <translation type="unfinished"></translation>
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
    <name>WritePdf</name>
    <message>
        <source>There is already a file of that name. It was left as it is and nothing was written. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document could not be saved in that folder. Nothing was written. Choose a folder you may write to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document could not be written to the end; the disk may be full. Nothing was left behind. Free some space or choose another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document could not be given its name. Nothing was left behind. Choose another name or folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marac::Banner</name>
    <message>
        <source>Close this message: %1</source>
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
        <translation type="unfinished">&amp;Canslo</translation>
    </message>
    <message>
        <source>MARAC Register</source>
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
    <message>
        <source>MARAC Register</source>
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
        <source>%L1 of %L2</source>
        <comment>rows shown of all rows</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 or more</source>
        <comment>rows</comment>
        <translation type="unfinished"></translation>
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
