<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>AcceptReferral</name>
    <message numerus="yes">
        <source>This is not a repeat (R4): no hearing of its file lies within the %n month(s) before the incident, and nothing that was referred before it waits to be heard. Accept it without the tick; it joins the same file and goes by its own score.</source>
        <translation>
            <numerusform>This is not a repeat (R4): no hearing of its file lies within the %n month before the incident, and nothing that was referred before it waits to be heard. Accept it without the tick; it joins the same file and goes by its own score.</numerusform>
            <numerusform>This is not a repeat (R4): no hearing of its file lies within the %n months before the incident, and nothing that was referred before it waits to be heard. Accept it without the tick; it joins the same file and goes by its own score.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AgendaDocument</name>
    <message numerus="yes">
        <source>Cases reaching %n month(s) since they were last heard</source>
        <translation>
            <numerusform>Cases reaching %n month since they were last heard</numerusform>
            <numerusform>Cases reaching %n months since they were last heard</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message numerus="yes">
        <source>The last good backup is %n day(s) old.</source>
        <translation>
            <numerusform>The last good backup is %n day old.</numerusform>
            <numerusform>The last good backup is %n days old.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Backed up and checked: %n entries of the audit trail, as of %1.</source>
        <translation>
            <numerusform>Backed up and checked: %n entry of the audit trail, as of %1.</numerusform>
            <numerusform>Backed up and checked: %n entries of the audit trail, as of %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseWords</name>
    <message numerus="yes">
        <source>Overdue by %n day(s)</source>
        <translation>
            <numerusform>Overdue by %n day</numerusform>
            <numerusform>Overdue by %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CliCommands</name>
    <message numerus="yes">
        <source>%n referral(s) could be imported. Nothing was kept.</source>
        <translation>
            <numerusform>%n referral could be imported. Nothing was kept.</numerusform>
            <numerusform>%n referrals could be imported. Nothing was kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s) imported: %1</source>
        <translation>
            <numerusform>%n referral imported: %1</numerusform>
            <numerusform>%n referrals imported: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n designated officer(s) added to the attendance list.</source>
        <translation>
            <numerusform>%n designated officer added to the attendance list.</numerusform>
            <numerusform>%n designated officers added to the attendance list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The backup is whole: %n entries.</source>
        <translation>
            <numerusform>The backup is whole: %n entry.</numerusform>
            <numerusform>The backup is whole: %n entries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The register is restored: %n entries.</source>
        <translation>
            <numerusform>The register is restored: %n entry.</numerusform>
            <numerusform>The register is restored: %n entries.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Diary</name>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation>
            <numerusform>%n meeting</numerusform>
            <numerusform>%n meetings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deadline(s)</source>
        <translation>
            <numerusform>%n deadline</numerusform>
            <numerusform>%n deadlines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due</source>
        <comment>items</comment>
        <translation>
            <numerusform>%n due</numerusform>
            <numerusform>%n due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <comment>items</comment>
        <translation>
            <numerusform>%n late</numerusform>
            <numerusform>%n late</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DisplayTime</name>
    <message numerus="yes">
        <source>%n minute(s) over</source>
        <comment>than a case was given</comment>
        <translation>
            <numerusform>%n minute over</numerusform>
            <numerusform>%n minutes over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n minute(s)</source>
        <comment>that a case was given</comment>
        <translation>
            <numerusform>of %n minute</numerusform>
            <numerusform>of %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DueGroup</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Entrance</name>
    <message numerus="yes">
        <source>%n failed attempt(s) to unlock the register since it was last open.</source>
        <translation>
            <numerusform>%n failed attempt to unlock the register since it was last open.</numerusform>
            <numerusform>%n failed attempts to unlock the register since it was last open.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HearingWords</name>
    <message numerus="yes">
        <source>and %n more like it, under “Set before”</source>
        <translation>
            <numerusform>and %n more like it, under “Set before”</numerusform>
            <numerusform>and %n more like it, under “Set before”</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MayCloseCase</name>
    <message numerus="yes">
        <source>%n action(s) are still open. Record the feedback of their agencies on the Actions page first, or say why the file is closed all the same.</source>
        <translation>
            <numerusform>%n action is still open. Record the feedback of its agency on the Actions page first, or say why the file is closed all the same.</numerusform>
            <numerusform>%n actions are still open. Record the feedback of their agencies on the Actions page first, or say why the file is closed all the same.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MayCloseMeeting</name>
    <message numerus="yes">
        <source>%n case(s) are neither heard nor carried over. Say of each one how it ended, then close the meeting; nothing was changed.</source>
        <translation>
            <numerusform>%n case is neither heard nor carried over. Say how it ended, then close the meeting; nothing was changed.</numerusform>
            <numerusform>%n cases are neither heard nor carried over. Say of each one how it ended, then close the meeting; nothing was changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) present have not signed the undertaking, and nobody can sign after the meeting. Record the signature, or that they left; the meeting is still open.</source>
        <translation>
            <numerusform>%n person present has not signed the undertaking, and nobody can sign after the meeting. Record the signature, or that they left; the meeting is still open.</numerusform>
            <numerusform>%n people present have not signed the undertaking, and nobody can sign after the meeting. Record the signatures, or that they left; the meeting is still open.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeetingsDue</name>
    <message numerus="yes">
        <source>%1: send the case list to %n more agenc(ies).</source>
        <translation>
            <numerusform>%1: send the case list to %n more agency.</numerusform>
            <numerusform>%1: send the case list to %n more agencies.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n agenc(ies) still owe returns on its cases. Record what came, and chase the others.</source>
        <translation>
            <numerusform>%1: %n agency still owes returns on its cases. Record what came, and chase it.</numerusform>
            <numerusform>%1: %n agencies still owe returns on its cases. Record what came, and chase the others.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MinutesDocument</name>
    <message numerus="yes">
        <source>Approved and locked, version %1, with %n amendment(s)</source>
        <translation>
            <numerusform>Approved and locked, version %1, with %n amendment</numerusform>
            <numerusform>Approved and locked, version %1, with %n amendments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Approved and locked, with %n amendment(s)</source>
        <translation>
            <numerusform>Approved and locked, with %n amendment</numerusform>
            <numerusform>Approved and locked, with %n amendments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MinutesLifecycle</name>
    <message numerus="yes">
        <source>%n person(s) recorded as present never signed the undertaking. Record the signature or when they left, then approve; the draft is kept.</source>
        <translation>
            <numerusform>%n person recorded as present never signed the undertaking. Record the signature or when they left, then approve; the draft is kept.</numerusform>
            <numerusform>%n people recorded as present never signed the undertaking. Record the signatures or when they left, then approve; the draft is kept.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) on the agenda are neither heard nor carried over. Mark each one, then approve; the draft is kept.</source>
        <translation>
            <numerusform>%n case on the agenda is neither heard nor carried over. Mark it, then approve; the draft is kept.</numerusform>
            <numerusform>%n cases on the agenda are neither heard nor carried over. Mark each one, then approve; the draft is kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MinutesRecording</name>
    <message numerus="yes">
        <source>%n return(s) of agencies on this case came after the last day for them.</source>
        <translation>
            <numerusform>%n return of agencies on this case came after the last day for them.</numerusform>
            <numerusform>%n returns of agencies on this case came after the last day for them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message numerus="yes">
        <source>Overdue %n day(s)</source>
        <translation>
            <numerusform>Overdue %n day</numerusform>
            <numerusform>Overdue %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Due in %n day(s)</source>
        <translation>
            <numerusform>Due in %n day</numerusform>
            <numerusform>Due in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Quorum</name>
    <message numerus="yes">
        <source>%n data controllers (%1)</source>
        <extracomment>how many there are, and how they are counted</extracomment>
        <translation>
            <numerusform>%n data controller (%1)</numerusform>
            <numerusform>%n data controllers (%1)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReferralCompleteness</name>
    <message numerus="yes">
        <source>The completed risk assessment: %n item(s) of it are not asked yet</source>
        <translation>
            <numerusform>The completed risk assessment: %n item of it is not asked yet</numerusform>
            <numerusform>The completed risk assessment: %n items of it are not asked yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReferralImport</name>
    <message numerus="yes">
        <source>Nothing was imported: %n entries of the file need mending. Mend them in the file and import it again.</source>
        <translation>
            <numerusform>Nothing was imported: %n entry of the file needs mending. Mend it in the file and import it again.</numerusform>
            <numerusform>Nothing was imported: %n entries of the file need mending. Mend them in the file and import it again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReferralWords</name>
    <message numerus="yes">
        <source>Ticked because %1 was heard on %2 and the incident followed within %n month(s). Take the tick away if it is another matter.</source>
        <comment>a case and a day</comment>
        <translation>
            <numerusform>Ticked because %1 was heard on %2 and the incident followed within %n month. Take the tick away if it is another matter.</numerusform>
            <numerusform>Ticked because %1 was heard on %2 and the incident followed within %n months. Take the tick away if it is another matter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing points to the same matter. %1 was heard on %2 and the incident followed within %n month(s), but no perpetrator, place or motive is known to be the same. Tick it only if it is a repeat.</source>
        <comment>a case and a day</comment>
        <translation>
            <numerusform>Nothing points to the same matter. %1 was heard on %2 and the incident followed within %n month, but no perpetrator, place or motive is known to be the same. Tick it only if it is a repeat.</numerusform>
            <numerusform>Nothing points to the same matter. %1 was heard on %2 and the incident followed within %n months, but no perpetrator, place or motive is known to be the same. Tick it only if it is a repeat.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message numerus="yes">
        <source>Nothing was saved: %n entries need mending. What you typed is kept.</source>
        <translation>
            <numerusform>Nothing was saved: %n entry needs mending. What you typed is kept.</numerusform>
            <numerusform>Nothing was saved: %n entries need mending. What you typed is kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResearchWords</name>
    <message numerus="yes">
        <source>%1 (asked again %n time(s), last on %2: %3, %4)</source>
        <extracomment>what an agency owes, how often it was asked, when last, how and whom</extracomment>
        <translation>
            <numerusform>%1 (asked again %n time, last on %2: %3, %4)</numerusform>
            <numerusform>%1 (asked again %n times, last on %2: %3, %4)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n return(s) came too late.</source>
        <translation>
            <numerusform>%n return came too late.</numerusform>
            <numerusform>%n returns came too late.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SafekeepingDue</name>
    <message numerus="yes">
        <source>The last good backup is %n day(s) old. Make one on the Backups page.</source>
        <translation>
            <numerusform>The last good backup is %n day old. Make one on the Backups page.</numerusform>
            <numerusform>The last good backup is %n days old. Make one on the Backups page.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The last backup failed, and the last good one is %n day(s) old. See why on the Backups page, and make one.</source>
        <translation>
            <numerusform>The last backup failed, and the last good one is %n day old. See why on the Backups page, and make one.</numerusform>
            <numerusform>The last backup failed, and the last good one is %n days old. See why on the Backups page, and make one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ScheduleMeeting</name>
    <message numerus="yes">
        <source>%n case(s) stand on its agenda. Give at least that number, or move some of them first.</source>
        <translation>
            <numerusform>%n case stands on its agenda. Give at least that number, or move it first.</numerusform>
            <numerusform>%n cases stand on its agenda. Give at least that number, or move some of them first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message numerus="yes">
        <source>%n page(s) of the register&apos;s file are damaged or were altered, the first is page %1. Keep the file and restore the newest backup.</source>
        <translation>
            <numerusform>%n page of the register&apos;s file is damaged or was altered, page %1. Keep the file and restore the newest backup.</numerusform>
            <numerusform>%n pages of the register&apos;s file are damaged or were altered, the first is page %1. Keep the file and restore the newest backup.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of the register belong to something that is not there, the first is in %1. Keep the file and restore the newest backup.</source>
        <translation>
            <numerusform>%n record of the register belongs to something that is not there: it is in %1. Keep the file and restore the newest backup.</numerusform>
            <numerusform>%n records of the register belong to something that is not there, the first is in %1. Keep the file and restore the newest backup.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayView</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation>
            <numerusform>%n day late</numerusform>
            <numerusform>%n days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n day(s)</source>
        <translation>
            <numerusform>In %n day</numerusform>
            <numerusform>In %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TrailCheck</name>
    <message numerus="yes">
        <source>Not good. %n fault(s) found; the first: %1</source>
        <translation>
            <numerusform>Not good. %n fault found: %1</numerusform>
            <numerusform>Not good. %n faults found; the first: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UndertakingGate</name>
    <message numerus="yes">
        <source>%n person(s) present have not signed the undertaking of confidentiality. Record each signature, or mark the person as having left the room; then the cases open.</source>
        <translation>
            <numerusform>%n person present has not signed the undertaking of confidentiality. Record the signature, or mark the person as having left the room; then the cases open.</numerusform>
            <numerusform>%n people present have not signed the undertaking of confidentiality. Record each signature, or mark the person as having left the room; then the cases open.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Unlock</name>
    <message numerus="yes">
        <source>There were wrong passphrases before this one. It was not looked at. Wait %n second(s) and try again.</source>
        <translation>
            <numerusform>There were wrong passphrases before this one. It was not looked at. Wait %n second and try again.</numerusform>
            <numerusform>There were wrong passphrases before this one. It was not looked at. Wait %n seconds and try again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Verification</name>
    <message numerus="yes">
        <source>%n witness(es) of the register on this computer were damaged or replaced, so it can’t tell whether this is the newest copy.</source>
        <translation>
            <numerusform>%n witness of the register on this computer was damaged or replaced, so it can’t tell whether this is the newest copy.</numerusform>
            <numerusform>%n witnesses of the register on this computer were damaged or replaced, so it can’t tell whether this is the newest copy.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message numerus="yes">
        <source>%n other field(s) need mending too.</source>
        <translation>
            <numerusform>%n other field need mending too.</numerusform>
            <numerusform>%n other fields need mending too.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>marac-tour</name>
    <message numerus="yes">
        <source>%n picture(s) drawn.</source>
        <translation>
            <numerusform>%n picture drawn.</numerusform>
            <numerusform>%n pictures drawn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) made.</source>
        <translation>
            <numerusform>%n paper made.</numerusform>
            <numerusform>%n papers made.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>marac::ActionsView</name>
    <message numerus="yes">
        <source>Recorded that %1 was chased for %n action(s).</source>
        <translation>
            <numerusform>Recorded that %1 was chased for %n action.</numerusform>
            <numerusform>Recorded that %1 was chased for %n actions.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>marac::AgenciesPage</name>
    <message numerus="yes">
        <source>%n agencies</source>
        <translation>
            <numerusform>%n agency</numerusform>
            <numerusform>%n agencies</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signatories</source>
        <translation>
            <numerusform>%n signatory</numerusform>
            <numerusform>%n signatories</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need attention: signature, PDMO or registration</source>
        <translation>
            <numerusform>%n needs attention: signature, PDMO or registration</numerusform>
            <numerusform>%n need attention: signature, PDMO or registration</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>marac::AttendanceSection</name>
    <message numerus="yes">
        <source>%n officer(s) invited.</source>
        <translation>
            <numerusform>%n officer invited.</numerusform>
            <numerusform>%n officers invited.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>marac::AuditView</name>
    <message numerus="yes">
        <source>Exported %n entries, and recorded. Keep the file where only its recipients can open it.</source>
        <translation>
            <numerusform>Exported %n entry, and recorded. Keep the file where only its recipients can open it.</numerusform>
            <numerusform>Exported %n entries, and recorded. Keep the file where only its recipients can open it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>marac::BackupsView</name>
    <message numerus="yes">
        <source>%n backup(s) are damaged and count for nothing. Make a new one.</source>
        <translation>
            <numerusform>%n backup is damaged and counts for nothing. Make a new one.</numerusform>
            <numerusform>%n backups are damaged and count for nothing. Make a new one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every byte of %n backup(s) is as it was.</source>
        <translation>
            <numerusform>Every byte of %n backup is as it was.</numerusform>
            <numerusform>Every byte of %n backups is as it was.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>marac::ChairPanel</name>
    <message numerus="yes">
        <source>Over its time by %n minute(s)</source>
        <translation>
            <numerusform>Over its time by %n minute</numerusform>
            <numerusform>Over its time by %n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>marac::CirculationSection</name>
    <message numerus="yes">
        <source>Recorded as sent to %n agenc(ies).</source>
        <translation>
            <numerusform>Recorded as sent to %n agency.</numerusform>
            <numerusform>Recorded as sent to %n agencies.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) to send</source>
        <translation>
            <numerusform>%n case to send</numerusform>
            <numerusform>%n cases to send</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>marac::ClosingForm</name>
    <message numerus="yes">
        <source>%n action(s) are still open. Their agencies’ feedback is recorded on the Actions page.</source>
        <translation>
            <numerusform>%n action is still open. Its agency’s feedback is recorded on the Actions page.</numerusform>
            <numerusform>%n actions are still open. Their agencies’ feedback is recorded on the Actions page.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>marac::ComparePanel</name>
    <message numerus="yes">
        <source>%n line(s) are the same.</source>
        <translation>
            <numerusform>%n line is the same.</numerusform>
            <numerusform>%n lines are the same.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The two versions say the same: %n line(s).</source>
        <translation>
            <numerusform>The two versions say the same: %n line.</numerusform>
            <numerusform>The two versions say the same: %n lines.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>marac::LateStrip</name>
    <message numerus="yes">
        <source>%n item(s) late</source>
        <translation>
            <numerusform>%n item late</numerusform>
            <numerusform>%n items late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more in the list</source>
        <translation>
            <numerusform>Show %n more in the list</numerusform>
            <numerusform>Show %n more in the list</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>marac::MainWindow</name>
    <message numerus="yes">
        <source>Locked after %n minute(s) without use.</source>
        <translation>
            <numerusform>Locked after %n minute without use.</numerusform>
            <numerusform>Locked after %n minutes without use.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Locks in %n second(s). Press any key to stay.</source>
        <translation>
            <numerusform>Locks in %n second. Press any key to stay.</numerusform>
            <numerusform>Locks in %n seconds. Press any key to stay.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>marac::MeetingSheet</name>
    <message numerus="yes">
        <source>%n agency(ies) were never sent the case list, by the record.</source>
        <translation>
            <numerusform>%n agency was never sent the case list, by the record.</numerusform>
            <numerusform>%n agencies were never sent the case list, by the record.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) were heard.</source>
        <translation>
            <numerusform>%n case was heard.</numerusform>
            <numerusform>%n cases were heard.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) that were not heard move on to the next full meeting, or wait for one.</source>
        <translation>
            <numerusform>%n case that was not heard moves on to the next full meeting, or waits for one.</numerusform>
            <numerusform>%n cases that were not heard move on to the next full meeting, or wait for one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>R&amp;esearch (%n owing)</source>
        <comment>agencies</comment>
        <translation>
            <numerusform>R&amp;esearch (%n owing)</numerusform>
            <numerusform>R&amp;esearch (%n owing)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>marac::MinutesSheet</name>
    <message numerus="yes">
        <source>%n case(s) neither heard nor carried over</source>
        <translation>
            <numerusform>%n case neither heard nor carried over</numerusform>
            <numerusform>%n cases neither heard nor carried over</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) present without a signature</source>
        <translation>
            <numerusform>%n person present without a signature</numerusform>
            <numerusform>%n people present without a signature</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n amendment(s) follow the minutes.</source>
        <translation>
            <numerusform>%n amendment follows the minutes.</numerusform>
            <numerusform>%n amendments follow the minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>marac::MovedDuePanel</name>
    <message numerus="yes">
        <source>%n other deadline(s) moved with this change of the days off.</source>
        <translation>
            <numerusform>%n other deadline moved with this change of the days off.</numerusform>
            <numerusform>%n other deadlines moved with this change of the days off.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>marac::PlaceForm</name>
    <message numerus="yes">
        <source>Move %n case(s) to another meeting</source>
        <translation>
            <numerusform>Move %n case to another meeting</numerusform>
            <numerusform>Move %n cases to another meeting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) now stand on the agenda of %1.</source>
        <translation>
            <numerusform>%n case now stands on the agenda of %1.</numerusform>
            <numerusform>%n cases now stand on the agenda of %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>marac::PreviewDialog</name>
    <message numerus="yes">
        <source>A copy of this paper would hold %n protected address(es), masked here. Close it and take the address out where it was typed, or say why the copy has to carry it when you print or save.</source>
        <translation>
            <numerusform>A copy of this paper would hold %n protected address, masked here. Close it and take the address out where it was typed, or say why the copy has to carry it when you print or save.</numerusform>
            <numerusform>A copy of this paper would hold %n protected addresses, masked here. Close it and take the address out where it was typed, or say why the copy has to carry it when you print or save.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>marac::PropertyNumberEdit</name>
    <message numerus="yes">
        <source>This number has digits only, at most %n. Type it again, or leave it empty.</source>
        <translation>
            <numerusform>This number has digits only, at most %n. Type it again, or leave it empty.</numerusform>
            <numerusform>This number has digits only, at most %n. Type it again, or leave it empty.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>marac::ResearchSection</name>
    <message numerus="yes">
        <source>%1 holds nothing on the %n case(s) on which it still owes a return.</source>
        <translation>
            <numerusform>%1 holds nothing on the %n case on which it still owes a return.</numerusform>
            <numerusform>%1 holds nothing on the %n cases on which it still owes a return.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recorded on %n case(s).</source>
        <translation>
            <numerusform>Recorded on %n case.</numerusform>
            <numerusform>Recorded on %n cases.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>marac::RestorePage</name>
    <message numerus="yes">
        <source>Made on %1. It holds %n entries of the audit trail and is as it was when it was made.</source>
        <translation>
            <numerusform>Made on %1. It holds %n entry of the audit trail and is as it was when it was made.</numerusform>
            <numerusform>Made on %1. It holds %n entries of the audit trail and is as it was when it was made.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>marac::ScoreStrip</name>
    <message numerus="yes">
        <source>%n item(s) to answer: Y yes, N no, D don&apos;t know, A not asked</source>
        <translation>
            <numerusform>%n item to answer: Y yes, N no, D don&apos;t know, A not asked</numerusform>
            <numerusform>%n items to answer: Y yes, N no, D don&apos;t know, A not asked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) not asked. It can be recorded with Ctrl+Return, and counts as complete once every item is asked.</source>
        <translation>
            <numerusform>%n item not asked. It can be recorded with Ctrl+Return, and counts as complete once every item is asked.</numerusform>
            <numerusform>%n items not asked. It can be recorded with Ctrl+Return, and counts as complete once every item is asked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>marac::SearchView</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>marac::SharingView</name>
    <message numerus="yes">
        <source>What agencies gave and were given at %n meetings. Actions stand as they do today.</source>
        <translation>
            <numerusform>What agencies gave and were given at one meeting. Actions stand as they do today.</numerusform>
            <numerusform>What agencies gave and were given at %n meetings. Actions stand as they do today.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %n lines, and recorded.</source>
        <translation>
            <numerusform>Exported one line, and recorded.</numerusform>
            <numerusform>Exported %n lines, and recorded.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>marac::TodayView</name>
    <message numerus="yes">
        <source>%1. %n item(s) late.</source>
        <translation>
            <numerusform>%1. %n item late.</numerusform>
            <numerusform>%1. %n items late.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>marac::UnfinishedBar</name>
    <message numerus="yes">
        <source>And %n more, shown when these are done.</source>
        <translation>
            <numerusform>And %n more, shown when these are done.</numerusform>
            <numerusform>And %n more, shown when these are done.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>marac::UnlockPage</name>
    <message numerus="yes">
        <source>After wrong tries the register waits: %n second(s) until the next one.</source>
        <translation>
            <numerusform>After wrong tries the register waits: %n second until the next one.</numerusform>
            <numerusform>After wrong tries the register waits: %n seconds until the next one.</numerusform>
        </translation>
    </message>
</context>
</TS>
