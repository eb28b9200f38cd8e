<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="cy" sourcelanguage="en_GB">
<context>
    <name>AboutCommand</name>
    <message>
        <source>tell the versions of the program and of the libraries it is made of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“source” is Debian&apos;s source package, under which its security updates are announced. The same list stands in the window, under “How a register is protected”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AcceptReferral</name>
    <message>
        <source>This referral is not complete yet. It is kept; add what is missing, or return it to the referrer with reasons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This referral has been decided already. Nothing was changed. Open it again on the Referrals page to see the decision.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No perpetrator, place or motive is known to be the same as when %1 was referred before. Say why it is a repeat (R4), or accept it without the tick.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same matter waits for this meeting; both referrals are heard together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>This is not a repeat (R4): no hearing of its file lies within the %n month(s) before the incident, and nothing that was referred before it waits to be heard. Accept it without the tick; it joins the same file and goes by its own score.</source>
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
    <message>
        <source>This time is before the meeting that sets the action begins. Give a later time or a later day.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActionLine</name>
    <message>
        <source>%1 does not take part on the day of this meeting, so it can&apos;t take on an action. Begin with another agency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The risk tool has items 1 to %1, and no item %2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ActionsCsv</name>
    <message>
        <source>the action’s reference (ACT-2026-0001); must be there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the case’s reference; not read back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was agreed; not read back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the day by which it was to be done, YYYY-MM-DD; not read back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>code of the agency whose action it is; must be that of the agency chosen where it is given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how it stands: %1; empty with the columns after it where nothing is reported yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the day on which the agency reports, YYYY-MM-DD or DD/MM/YYYY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what was done, or why it was not; must be there with a state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the day on which it was done, YYYY-MM-DD or DD/MM/YYYY; with the state done alone; the day of the report when it is empty or not there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who at the agency reports; may be left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the time of that day, HH:MM; empty: by its end; may be left out, not read back</source>
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
        <source>Case</source>
        <translation>Achos</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Cam gweithredu</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Perchennog</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Erbyn</translation>
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
    <name>ActionsDue</name>
    <message>
        <source>%1: remind %2 of its action for %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: tell %2 that its action for %3 is overdue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: ask the PDMO of %2 about its overdue action for %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: put the incomplete action of %2 for %3 before the chair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 is to report on its action for %3.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AdoptRiskTool</name>
    <message>
        <source>Say who adopted the tool for the partnership, and when.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tool was not adopted; the one in use stays. Mend the field named here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register has a tool of this id and version. The one in use stays. Give the changed tool a new version number.</source>
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
        <translation>Heddlu</translation>
    </message>
    <message>
        <source>Council</source>
        <translation>Cyngor</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Iechyd</translation>
    </message>
    <message>
        <source>Housing</source>
        <translation>Tai</translation>
    </message>
    <message>
        <source>Fire and rescue</source>
        <translation>Tân ac achub</translation>
    </message>
    <message>
        <source>Probation</source>
        <translation>Prawf</translation>
    </message>
    <message>
        <source>Voluntary sector</source>
        <translation>Sector gwirfoddol</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Arall</translation>
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
        <translation>Heb lofnodi</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Wedi llofnodi</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Wedi tynnu&apos;n ôl</translation>
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
        <source>Only a signatory can withdraw, and this data controller is not one today. Nothing was changed. Look at its signature and withdrawal with “Edit the controller” on the Agencies page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day is still to come. Enter the day on the signed designation form, or leave it empty until the form is here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agency has no Primary Designated MARAC Officer on that day, so nobody can authorise a temporary officer. Designate the PDMO on the Agencies page first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person is not a designated officer. Name the agency&apos;s PDMO who lets them sit as a temporary one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On that day this is not the PDMO of the person&apos;s own agency, who alone can let them sit. Name that PDMO.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This agency is no longer in use, so nothing goes to it and it takes nothing on. Nothing was changed. If it works with the MARAC again, put it in use on the Agencies page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This officer&apos;s designation ended on %1, so they can&apos;t sit for their agency. Nothing was changed. Designate them again on the Agencies page, or add them as a temporary officer on the word of their agency&apos;s PDMO.</source>
        <extracomment>%1 a day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This officer&apos;s designation begins on %1, so they can&apos;t sit for their agency before. Nothing was changed. Correct the day on the Agencies page, or add them as a temporary officer on the word of their agency&apos;s PDMO.</source>
        <extracomment>%1 a day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The designation of this person as PDMO ended on %1, so they can&apos;t let anybody sit any more. Name who is PDMO on that day, or designate one on the Agencies page first.</source>
        <extracomment>%1 a day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Victim support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No ICO registration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ICO registration expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ICO registration ends soon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ICO registered</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgenciesDue</name>
    <message>
        <source>%1 has no Primary Designated MARAC Officer. Ask it to designate one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: check its entry in the Information Commissioner&apos;s register.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The bank holidays after %1 are missing. Import them in Settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the designation of its Primary Designated MARAC Officer ends. Ask it to designate another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the designation of its last Designated MARAC Officer ends. Ask whether it designates another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 withdraws from the protocol, and this is its last day. Settle what it is to do, and ask for what is no longer needed to be returned or destroyed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgencyExtractDocument</name>
    <message>
        <source>Agency</source>
        <translation type="unfinished">Asiantaeth</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished">Cyfarfod</translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished">Dyddiad</translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished">Amser</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation type="unfinished">Lleoliad</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation type="unfinished">Cadeirydd</translation>
    </message>
    <message>
        <source>Present for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apologies</source>
        <translation type="unfinished">Ymddiheuriadau</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation type="unfinished">Y cyfarfod nesaf</translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished">Achos</translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished">Cam gweithredu</translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished">Erbyn</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished">Canlyniad</translation>
    </message>
    <message>
        <source>Your agency did not act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer possible: circumstances changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still open</source>
        <translation type="unfinished">Yn dal ar agor</translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Wedi&apos;i wneud</translation>
    </message>
    <message>
        <source>Your actions of earlier meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You withheld information under section 4 of the protocol.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk of harm</source>
        <translation type="unfinished">Risg o niwed</translation>
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
        <source>Decisions</source>
        <translation type="unfinished">Penderfyniadau</translation>
    </message>
    <message>
        <source>Exceptions recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk it lowers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, meeting of %2</source>
        <extracomment>an agency, then the day of a meeting</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft, not approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DRAFT</source>
        <translation type="unfinished">DRAFFT</translation>
    </message>
    <message>
        <source>Cases that concern your agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None at this meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How was left to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your agency tells the victim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amended since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amendment %1, %2, approved %3</source>
        <extracomment>a number, a case or &quot;the meeting&quot;, a day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It changes what another agency said.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgencyRows</name>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agency</source>
        <translation type="unfinished">Asiantaeth</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDMO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DMOs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">Math</translation>
    </message>
    <message>
        <source>Data controller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secure e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No PDMO</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AgendaDocument</name>
    <message>
        <source>Case</source>
        <translation>Achos</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Asiantaeth</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Cam gweithredu</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Erbyn</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Cyflwr</translation>
    </message>
    <message>
        <source>No action of an earlier meeting is incomplete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Amser</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Llythrennau blaen</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Oedran</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Ardal</translation>
    </message>
    <message>
        <source>New or repeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risg</translation>
    </message>
    <message>
        <source>Referred by</source>
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
        <translation>Y cyfarfod nesaf</translation>
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
        <source>The information sharing protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incomplete actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Achosion</translation>
    </message>
    <message>
        <source>No case is listed for this meeting yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any other business</source>
        <translation>Unrhyw fater arall</translation>
    </message>
    <message>
        <source>None notified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Min.</source>
        <comment>minutes set aside</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 listed</source>
        <extracomment>how many rows the table below has</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Cases reaching %n month(s) since they were last heard</source>
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
    <name>AgendaMinutes</name>
    <message>
        <source>The times of an agenda are settled when the meeting opens. Nothing was changed. A hearing may take longer all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a case from %1 to %2 minutes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AmendMinutes</name>
    <message>
        <source>Only locked minutes are amended. These are not locked; nothing was added. Change them as they are, after the chair took an approval back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the chair who approved the amendment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the day on which the chair approved it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chair approves on a day from that of the lock until today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a case of these minutes, or the meeting itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what holds instead of what the minutes say.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why the minutes are amended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the agency whose words these are.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AskToReveal</name>
    <message>
        <source>Show a protected address?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your name, the time and your reason are recorded. Nobody else should see this screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Why do you have to see it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AssessCommand</name>
    <message>
        <source>Score answers to the 20-item risk assessment tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answers as JSON; - for the standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file, at most 64 KiB:
  {&quot;answers&quot;: {&quot;1&quot;: &quot;yes&quot;, &quot;2&quot;: &quot;no&quot;, &quot;3&quot;: &quot;dont_know&quot;, &quot;4&quot;: &quot;not_asked&quot;, …},
   &quot;context&quot;: {&quot;hospital&quot;: false, &quot;repeat&quot;: false, &quot;incidents6Months&quot;: 0, &quot;incidents30Days&quot;: 0}}
Items are numbered 1 to 20; one left out counts as not asked. The context may be left out.

With --json: tool {id, version}, ticks, outOf, range {low, high}, bandByTicks, computedBand (standard, medium,
high, very_high), rules [those that fired, such as R2], criticalItems, refer, prompts [{code, items, text}],
label. The range reaches up to what the ticks would be if every answer not known were a yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 ticks: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 ticks (up to %3): %4</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Assessment</name>
    <message>
        <source>Give a whole number from 0 to %L1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The six months include the last thirty days. Give at least as many incidents here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say to which referral or case the assessment belongs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the day on which the assessment was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day is in the future. Give the day on which it was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the assessor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the agency that made the assessment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No item has an answer. Answer the items, “don’t know” included.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The assessment was not recorded. Mend the fields named here and save again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AssessmentFile</name>
    <message>
        <source>There are %1 answers; the tool has %2 items. Nothing was scored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is an answer to an item the tool does not have; items are numbered 1 to %1. Nothing was scored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answer to item %1 is not one of yes, no, dont_know, not_asked. Nothing was scored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” must be true or false. Nothing was scored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” must be a whole number from 0 to %L2. Nothing was scored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“context”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“answers” is missing, or is not an object of items and answers. Nothing was scored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“context” is not an object. Nothing was scored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“from” must give codes of agencies for items that have an answer. Nothing was scored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“from” is not an object. Nothing was scored.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttendanceSheetDocument</name>
    <message>
        <source>ICO %1</source>
        <comment>registration number of a data controller</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept by the MARAC Administrator with the minutes of the meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chair</source>
        <translation type="unfinished">Cadeirydd</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation type="unfinished">Lleoliad</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation type="unfinished">Asiantaeth</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Enw</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation type="unfinished">Wedi llofnodi</translation>
    </message>
    <message>
        <source>In</source>
        <comment>time of arrival</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out</source>
        <comment>time of leaving</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AttendanceWords</name>
    <message>
        <source>Invited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present</source>
        <translation type="unfinished">Yn bresennol</translation>
    </message>
    <message>
        <source>Left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apologies, information sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apologies</source>
        <translation type="unfinished">Ymddiheuriadau</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation type="unfinished">Wedi llofnodi</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation type="unfinished">Heb lofnodi</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation type="unfinished">Cadeirydd</translation>
    </message>
    <message>
        <source>Minute-taker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Temporary DMO</source>
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
        <source>present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>present and signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>has left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>apologies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apologies, information received %1</source>
        <extracomment>the day on which it came</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed, own wording</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>Say what the export is for; it is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The trail has no entry with this reference. Check it, or leave the field empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export was stopped before every entry was read, and no file was written. That it was begun is recorded. Export again when there is time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AuditCsv</name>
    <message>
        <source>Entry</source>
        <translation type="unfinished">Cofnod</translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished">Pryd</translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">Pwy</translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished">Beth</translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished">Rheswm</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>doubtful</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AuditReportDocument</name>
    <message>
        <source>Entries</source>
        <translation>Cofnodion</translation>
    </message>
    <message>
        <source>Check of the trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Cofnod</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Pryd</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Pwy</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Beth</translation>
    </message>
    <message>
        <source>Record and detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Rheswm</translation>
    </message>
    <message>
        <source>No entry answers this question.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AuditRow</name>
    <message>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disclosed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Combined</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Searched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed to unlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backed up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brought up to date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register</source>
        <translation type="unfinished">Cofrestr</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Defnyddiwr</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Gosodiadau</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signatory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agency</source>
        <translation type="unfinished">Asiantaeth</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished">Person</translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished">Cyfeiriad</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation type="unfinished">Atgyfeiriad</translation>
    </message>
    <message>
        <source>Risk assessment</source>
        <translation type="unfinished">Asesiad risg</translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished">Achos</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished">Cyfarfod</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undertaking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circulation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contribution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished">Cofnodion</translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished">Cam gweithredu</translation>
    </message>
    <message>
        <source>Document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a kind and a reference</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 no. %2</source>
        <comment>a kind and a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User no. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Backups</name>
    <message>
        <source>The backup is not what was written. It was taken away again. Check the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup of this moment is already there. It was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This backup is damaged or was altered: a file in it is missing or not as it was. It was not used and nothing was changed. Choose another backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup in this folder. Nothing was changed. Choose a folder whose name begins with “marac-”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This backup’s list of contents was altered. It was not used and nothing was changed. Choose another backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second person must be another administrator, deputy or chair of this register. Nothing was restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the reason; it is recorded. Nothing was restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why this backup is brought back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of this name is already there. It was left as it is and nothing was restored. Choose another name or folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only an administrator of the register may restore it. Nothing was restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register could not be opened again after the change of its key. Nothing of it is lost. Lock it and unlock it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register has its new key, but its files could not all be put in place. Nothing is lost. Make their folder writable, lock the register and unlock it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This copy does not end where it should, or is of another register. It was not used and nothing was changed. Choose another backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup could not be recorded. It was taken away again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This register must be brought up to date first, and no backup could be made before it. Nothing was changed. Make room or choose a folder that can be written to, then unlock again. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier file of the register stands where the present one would be put aside. Nothing was moved and nothing is lost.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key was not changed: files of an earlier change can’t be taken away. Nothing is lost. Make the register’s folder writable and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup could not be copied to this computer to be looked at: there is no room, or it can’t be read. Nothing was changed. Make room for it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last good backup was made today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The last good backup is %n day(s) old.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>There is no backup yet. If this disk fails, everything in the register is lost. Choose “Back up now”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The latest attempt failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no good backup yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose “Back up now”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All backups lie in one place. A second folder, on another disk, outlives this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has changed since the last backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Backed up and checked: %n entries of the audit trail, as of %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This computer’s witness of the register was damaged or replaced, so nobody can tell from it which entries would be missing. Nothing was restored. Compare the last entry with a printed page or another computer; or two people may restore this backup, with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The history in this backup is not the one this computer saw: entries were rewritten, or two copies of the register were used apart. Nothing was restored. Keep the backup and tell the partnership’s data protection officer; or two people may restore it, with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer knows more of the register than this backup holds. Entries %1 to %2 would be missing. Nothing was restored. Look for a newer backup; or two people may restore this one, with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the second backup folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the backup folder beside the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first backup folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check was stopped before every backup was read. The backups are as they were. Check them again when there is time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup’s folder is not there or can’t be written to, so none was made in it. Earlier backups are as they were. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup’s folder can’t be written to, so none was made in it. Earlier backups are as they were. Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup’s name could not be kept safe from a power cut, so the backup was taken away again. Earlier backups are as they were. Check the disk or choose another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup into %1 failed; the other folder has its backup. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a folder, and what is to be said of it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last backup is not in its folder any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last backup is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: damaged</source>
        <comment>a backup, by the moment it was made</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: checked, up to entry %2</source>
        <comment>a backup, by the moment it was made</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: not checked yet, up to entry %2</source>
        <comment>a backup, by the moment it was made</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BandOverride</name>
    <message>
        <source>Say why the band should differ from the computed one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the professional whose judgement this is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give that person’s post.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The band was not lowered: critical items are ticked, and they hold it where it is (R6). If an answer is wrong, record a new assessment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The band was not changed. Judgement needs its reasons and its names (R5, R6). Fill in the fields named here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowering a band needs a second authoriser. Choose another PDMO or DMO designated today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second authoriser must be somebody else. Choose another officer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose that person’s agency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the PDMO or DMO who agrees. Only officers designated today can; designations are kept with their agency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody agrees to their own judgement. Choose another PDMO or DMO.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is the band already. Nothing was changed. Choose another band, or leave the judgement out.</source>
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
    <name>CaseChronology</name>
    <message>
        <source>%1 received as an emergency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 accepted as a repeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk assessed: %1, %2 out of 20</source>
        <extracomment>a risk band, then ticks out of 20</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Band set to %1 by judgement: %2</source>
        <extracomment>a risk band, then the reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heard at %1</source>
        <comment>a meeting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carried over at %1</source>
        <comment>a meeting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be heard at %1</source>
        <comment>a meeting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the agenda of %1, not heard</source>
        <comment>a meeting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gave facts at %2</source>
        <comment>an agency, a meeting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 gave an opinion at %2</source>
        <comment>an agency, a meeting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 had nothing to report at %2</source>
        <comment>an agency, a meeting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 withheld information at %2</source>
        <comment>an agency, a meeting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case list sent to %1 (%2) for %3</source>
        <extracomment>an agency, a person or post there, a meeting</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 set for %2: %3 Due %4.</source>
        <extracomment>an action&apos;s reference, the agency that owns it, what it is, a day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 reported: %2</source>
        <extracomment>an action&apos;s reference, then what became of it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case file %1 opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Had been returned: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case file closed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case file reopened: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transferred from %1</source>
        <comment>an area</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved to %1</source>
        <comment>an area</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asked for its papers</source>
        <comment>an area</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers of %1 arrived</source>
        <comment>an area</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers sent to %1</source>
        <comment>an area</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt given to %1</source>
        <comment>an area</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt of %1 arrived</source>
        <comment>an area</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referral</source>
        <translation type="unfinished">Atgyfeiriad</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation type="unfinished">Risg</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished">Cyfarfod</translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished">Cam gweithredu</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done on %1</source>
        <comment>a day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 reported: %2 (taken back later)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the report of %2 taken back. %3</source>
        <extracomment>an action&apos;s reference, the day of a report on it, a reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseCover</name>
    <message>
        <source>Referrals</source>
        <translation type="unfinished">Atgyfeiriadau</translation>
    </message>
    <message>
        <source>Risk assessments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action plan</source>
        <translation type="unfinished">Cynllun gweithredu</translation>
    </message>
    <message>
        <source>Actions completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tracking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <comment>a part of the file, how many are there, out of how many</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: missing</source>
        <comment>a part of the file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: none</source>
        <comment>a part of the file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a part of the file, and how many are there</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk left: %1</source>
        <comment>a band</comment>
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
        <translation>Anhysbys</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>address</comment>
        <translation>Anhysbys</translation>
    </message>
    <message>
        <source>Part in the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Dyddiad geni</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Cyfeiriad</translation>
    </message>
    <message>
        <source>Alleged perpetrator</source>
        <translation>Troseddwr honedig</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>person</comment>
        <translation>Anhysbys</translation>
    </message>
    <message>
        <source>Hostility towards</source>
        <translation>Gelyniaeth tuag at</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Beth ddigwyddodd</translation>
    </message>
    <message>
        <source>No incident is recorded.</source>
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
        <translation>Achosion</translation>
    </message>
    <message>
        <source>Latest day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Lleoliad</translation>
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
    <message>
        <source>Undated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named in %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseMatch</name>
    <message>
        <source>Same place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closed until everybody at its meeting has signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A victim of this referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part of the same place</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseOutcome</name>
    <message>
        <source>Safer, no further incidents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The perpetrator was dealt with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The victim withdrew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something else</source>
        <comment>what came of a case</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; risk left: %2</source>
        <comment>what came of a case, and a band</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CasePapers</name>
    <message>
        <source>Papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Summary…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chronology…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project folder…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseSharing</name>
    <message>
        <source>by secure e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>through a secure portal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gave facts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gave an opinion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>had nothing to report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withheld information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This case has been in no list that was sent out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 to %3, for %4</source>
        <comment>day and time, method, recipient, meeting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 to %3, for %4, late</source>
        <comment>day and time, method, recipient, meeting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said in meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what the agency did, and the meeting</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseSheet</name>
    <message>
        <source>%1, aged %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>born %1</source>
        <comment>a day and an age</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>an agency</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People named in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished">Anhysbys</translation>
    </message>
    <message>
        <source>Described as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>the computed band and the one that stands</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name and post</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judged by %1, agreed by %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <comment>bands, ticks and agency</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judged before: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same</source>
        <comment>as many ticks as before</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more</source>
        <comment>ticks</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 fewer</source>
        <comment>ticks</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trend of the risk score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticks</source>
        <translation type="unfinished">Ticiau</translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk</source>
        <translation type="unfinished">Risg</translation>
    </message>
    <message>
        <source>Not assessed yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseSummaryDocument</name>
    <message>
        <source>Case</source>
        <comment>reference</comment>
        <translation type="unfinished">Achos</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">Cyflwr</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referred first by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it stands on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed because</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part in the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Enw</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation type="unfinished">Dyddiad geni</translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished">Cyfeiriad</translation>
    </message>
    <message>
        <source>Nobody is named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>date of birth</comment>
        <translation type="unfinished">Anhysbys</translation>
    </message>
    <message>
        <source>Not known</source>
        <comment>address</comment>
        <translation type="unfinished">Anhysbys</translation>
    </message>
    <message>
        <source>The victim wishes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No referral has joined this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not assessed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished">Cyfarfod</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished">Canlyniad</translation>
    </message>
    <message>
        <source>This case stands on no meeting yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owner</source>
        <translation type="unfinished">Perchennog</translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished">Cam gweithredu</translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished">Erbyn</translation>
    </message>
    <message>
        <source>No actions have been agreed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished">Pobl</translation>
    </message>
    <message>
        <source>What was referred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk</source>
        <translation type="unfinished">Risg</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation type="unfinished">Cyfarfodydd</translation>
    </message>
    <message>
        <source>Action plan</source>
        <translation type="unfinished">Cynllun gweithredu</translation>
    </message>
    <message>
        <source>Referred as</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CaseWords</name>
    <message>
        <source>Live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Full MARAC</source>
        <translation>MARAC llawn</translation>
    </message>
    <message>
        <source>Mini MARAC</source>
        <translation>MARAC bach</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not heard yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carried over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Agor</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Wedi&apos;i wneud</translation>
    </message>
    <message>
        <source>No longer possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not done by the agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>state and date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due today</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Overdue by %n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Closed</source>
        <comment>case content</comment>
        <extracomment>in the place of a risk band or a number while not everybody in the meeting has signed the undertaking</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New incident: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referral %1 received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referral was returned before: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File closed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File reopened: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed all the same: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress</source>
        <comment>an action</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>done, and a day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>how an action stands, and what was reported</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported by %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due today %1</source>
        <comment>a time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue since %1</source>
        <comment>a time of today</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChairScript</name>
    <message>
        <source>Welcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referrer presents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum up the risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished">Camau gweithredu</translation>
    </message>
    <message>
        <source>Who tells the victim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Welcome everyone and remind them of the protocol: what is heard here stays with the agencies that signed, and nothing is used or passed on without the leave of the agency it came from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask the agency that brings the case what happened, to whom, and why it asks for this meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask each agency in turn what it holds: facts first, then its professional opinion, said to be one. Having nothing is an answer, too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sum up: the harm that may come, what adds to it, and what protects. Ask whether anything is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask who takes on what, by when, and which risk it lowers. One agency owns each action; where the like was tried before, hear with what result.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settle who tells the victim what was decided, how and when, and only where that is safe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say how the hearing ended and turn to the next case.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChairsDecision</name>
    <message>
        <source>This is the chair&apos;s to decide. Give the chair&apos;s reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which chair agreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the chair of the meeting, or somebody who has the role of chair in this register. If the meeting has another chair, change the meeting first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A chair decides in their own name. Choose your own name.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChaseRule</name>
    <message>
        <source>Choose a number from %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDMO is asked after the agency was told that its action is overdue. Choose a number above %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChaseWords</name>
    <message>
        <source>Reminder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told that it is overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escalated to the PDMO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put before the chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2 to %3</source>
        <extracomment>the step, how and to whom: &quot;Reminder. E-mail to Tom Reilly&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>what was done, and what was said</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Chair of the MARAC</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChaserDocument</name>
    <message>
        <source>Case</source>
        <translation type="unfinished">Achos</translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished">Cam gweithredu</translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished">Erbyn</translation>
    </message>
    <message>
        <source>What was done and when, or why not</source>
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
</context>
<context>
    <name>ChosenFile</name>
    <message>
        <source>The file is larger than %1 MB and was not read. Check that it is the right one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChronologyDocument</name>
    <message>
        <source>When</source>
        <translation type="unfinished">Pryd</translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished">Beth</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished">Beth ddigwyddodd</translation>
    </message>
    <message>
        <source>Source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is recorded yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case %1, as it stands on %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CirculateCases</name>
    <message>
        <source>Say to whom at the agency it was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is in the future. Record the sending after it has happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case list for the meeting, protocol section 2.1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No case of this agenda had been placed by then. Give the day on which the list with these cases went out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This meeting is over or cancelled; what was sent for it is settled. Nothing was recorded. Choose the meeting that is to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This meeting has no cases yet, so there is no case list to send. Nothing was recorded. Place its cases first.</source>
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
    <name>CliCommands</name>
    <message>
        <source>Say who looked at what, when and why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--limit is a number from 1 to 1000.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new register and its first administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the register to make; nothing may stand there yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>login of the first administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the administrator&apos;s name, as printed on papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the partnership&apos;s name, at the head of every page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read the passphrase from this open file descriptor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read the passphrase from this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prints the 24 recovery words. They are shown this once: write them on paper and lock it away. With --json: register,
user, recoveryWords.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register is made. Its recovery words, shown this once:
%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the demonstration register, with two years of invented work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its last day; today when left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prints its users and their passphrase, which is the same for all: nothing in it is real. With --json: register,
users [{login, name, role}], passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--today is not a day written as YYYY-MM-DD. Nothing was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase of all: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a demonstration, take it through a meeting and leave the papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder can&apos;t be made. Nothing was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>json or csv; by the file&apos;s name when left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check everything and keep nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>print what a file holds; needs no register</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s) could be imported. Nothing was kept.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s) imported: %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No planned meeting has a case on its agenda. Nothing was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Primary Designated MARAC Officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers of the demonstration are sent on the day it is run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agency has been in touch since the referral; the incidents have not stopped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Further abuse at the home is likely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neighbours are willing to report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visit the victim and agree a safety plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change your own passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read the new passphrase from this open file descriptor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read the new passphrase from this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the key files are written anew. Copies of them that were taken before still accept the old passphrase until
the key is rotated. With --json: changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your passphrase is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which register by --register FILE. Nothing was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say whose key opens the register by --login LOGIN. Nothing was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show one case, referral, meeting or action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its reference: SHC-…, REF-…, MTG-… or MINI-…, ACT-…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The look is recorded with the case and the persons concerned. Protected addresses stay masked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reference begins with SHC, REF, MTG, MINI or ACT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add: the person&apos;s name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add: administrator, deputy, chair, reader or auditor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add, reset: read the first passphrase from this open file descriptor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add, reset: read the first passphrase from this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has this login. Nothing was changed. See marac-cli users list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--role is one of administrator, deputy, chair, reader and auditor. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The login is missing. See marac-cli users --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The action %1 is agreed, due %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The feedback on %1 is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree an action, or record what its agency reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add: who owns the action; feedback: who reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add: by when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add: the item of the risk tool it lowers, 1 to 20</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>feedback: open (progress), completed, not_possible or not_done; completed when left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>feedback: the day it came in; today when left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agree one while the case is heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>record what the owning agency reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ACTION is its reference (ACT-…). With --json: done, ref; feedback: state.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody named is not on the attendance list. See marac-cli show, and add them by marac-cli attendance add.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two people on the attendance list have this name. Say which one by --agency CODE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded. The cases of %1 are open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added to the attendance list of %1 as a temporary officer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record who comes to a meeting, signs and leaves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add: whom they speak for; otherwise which of two of one name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add: their post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add: the agency&apos;s PDMO who lets them sit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>apologies: their agency&apos;s information came all the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they came in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they signed the undertaking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they left the room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>they sent apologies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody who is not a designated officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Names as on the attendance list: marac-cli show MEETING. The answer says whether the cases are open; they are while
everyone present has signed. With --json: done, ref, gate {open, unsigned, reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only entries of and about this case; a referral, meeting or action too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only entries about this person, as the trail numbers them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only entries by this user, by login or name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody has or had this login or name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one user has or had this name. Give the login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give --case or --person, one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--person is PER- and a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next meeting of the demonstration is circulated, opened, signed, heard, minuted, approved and locked, and its
papers are exported; before the last person has signed it tries agenda and minutes and goes on only if they are
refused. With --json: register, closedGate (why they were), files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With one undertaking unsigned, agenda and minutes were refused: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The contribution is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The risk analysis is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded: the case was heard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded: the case is carried over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands on the next available full meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record what is said of a case in its meeting and how its hearing ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contribute, analyse: the agency it comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contribute: fact, opinion, nil or withheld; fact when left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contribute: what it says; - for the standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>analyse: the risk of harm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>analyse: what adds to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>analyse: what protects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>analyse: what the meeting decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep what an agency says, nil returns too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep the chair&apos;s summing up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the case was heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the case goes to the next available full meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything here but carrying over needs the gate open: everyone present has signed. What is said comes from a file or the
standard input, never from the command line, where other programs could see it.
With --json: done, ref; heard, carry: onNextMeeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting %1 is called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting %1 is called. Its case list goes out by %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting %1 is cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded before it: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case list of %1 is recorded as sent to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n designated officer(s) added to the attendance list.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The meeting %1 is open. Its cases stay closed until everyone present has signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded for %1: the chair reminded everyone of the protocol.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting %1 is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call, circulate, open and close a meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>schedule: the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>schedule: the time it starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>schedule: full or mini; full when left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>schedule: where; the partnership&apos;s when left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>schedule: who chairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>schedule: how many cases it takes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>circulate: secure_email, by_hand, post or secure_portal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>circulate: the officer it went to; the PDMO when left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>circulate: why it goes out after the deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>circulate: the chair who decided so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>call a meeting; answers with its reference and deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>record that its case list went to these agencies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>put the designated officers on its attendance list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open it, on its day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>record that the chair reminded everyone of the protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close it, every case being heard or carried over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancel a planned one without cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MEETING is its reference (MTG-…, MINI-…), AGENCY a code (POL). The people come, sign and leave by marac-cli
attendance, the cases are heard by marac-cli hearing. With --json: done, ref; schedule: circulateBy, warnings;
circulate: sentTo; invite: invited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other business of %1 is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minutes of %1 are approved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minutes of %1 are a draft again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minutes of %1 are locked for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a meeting&apos;s minutes from draft to approved to locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notes: matters that belong to no case; - for the standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep other business</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back to draft, for a correction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are read by marac-cli export minutes. With --json: done, ref.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The risk assessment is kept: %1 of 20, band %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted into case %1. No planned meeting can take it: call one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted into case %1, for meeting %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is returned to its referrer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assess, accept, return or refuse a referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assess: their post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assess: their agency; the referring one when left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assess: the day; today when left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accept: this meeting, not the next available one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>return, refuse: why; accept: why another meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accept: why its papers go out after the deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accept: the chair who decided so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep its risk assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open or add to its case and place it on a meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>send it back as incomplete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it is not one for this MARAC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A paper of the meeting was made before everyone present had signed. The run was stopped; nothing of it was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This case is not on the agenda of this meeting. See marac-cli show.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the step is about, as listed below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit code 1: a rule refuses it, and the problem says which and why; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such step. See marac-cli %1 --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This step is written: marac-cli %1 %2 %3. Nothing was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text is too long to keep. Nothing was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 is a day as YYYY-MM-DD. Nothing was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 is a whole number. Nothing was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say which agency by --agency CODE. Nothing was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 is one of: %2. Nothing was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back the register up, or list its backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>into this folder only, such as a disk just plugged in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make none: list those in the folders, each read whole and checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give --list or --folder, not both. Nothing was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give an administrator a new passphrase by the recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the register, which must be locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the administrator who forgot the passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read the 24 words from this open file descriptor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read the 24 words from this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words that were used open this register no more. Prints 24 new ones, shown this once: write them on paper and lock
it away. Backups made earlier keep the old words. With --json: recovered, recoveryWords.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say whose passphrase is replaced by --login LOGIN. Nothing was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new passphrase opens the register. The new recovery words, shown this once:
%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring a backup back as a register of its own, or check it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the backup&apos;s folder (&quot;marac-…&quot;); it is only read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the register to make; nothing may stand there yet. Not with --dry-run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an administrator, as of the backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>why it is brought back; recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read that person&apos;s passphrase from this descriptor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read that person&apos;s passphrase from this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>check the backup and say what would be lost; make nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The backup is whole: %n entries.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The register is restored: %n entries.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This computer has seen entries %1 to %2, which it does not hold: they are lost unless a newer backup turns up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the register to make, or --dry-run to make none. Nothing was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say whose key opens the backup by --login LOGIN. Nothing was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the register a new key, after somebody left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These earlier backups still open with a leaver&apos;s passphrase:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cancel: why; close: why the chair did not recall the protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approve: the chair whose approval is recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approve: the day the chair approved; today when left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approve: how the approval reached you; reopen: why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>record the chair&apos;s approval; a chair approves as themselves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read and agreed after the meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check every page of the register and every entry of its trail, changing nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checked: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All referrals of the file are taken in, or none: malformed and duplicate ones are listed by their number in the file.
Victims and places that may be in the register already are named by reference, with the reason; victimIs in the file joins them.
With --json: referrals (how many), dryRun, refs, matches (row, ref or sameRow, reasons).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referral %1 may be of the same person or place as referral %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referral %1 may be of the same person or place as %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your passphrase was set by somebody else, so it is good for one thing only: changing it. Nothing was shown or changed. Choose your own by marac-cli passphrase, then do this again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>make the recovery sheet as a PDF too, with the words and their code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List, add, disable, enable or reset the people with a key, or make a new recovery sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list, add, disable, enable, reset or sheet; list when left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whose account; not with list and sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sheet: make a PDF to print as well, with the words and their code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A first passphrase is handed over in person; its owner is asked for their own at the first unlock.
After disable, give the register a new key (rotate) and back it up: until then a copy of the file and its key files taken
earlier opens with the old passphrase.
sheet prints 24 new recovery words, shown this once; the old ones open the register no more, but backups made earlier keep them.
With --json: users [{login, name, role, enabled, mustChangePassphrase}]; with sheet: recoveryWords.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new recovery words, shown this once; the old ones open the register no more:
%1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first word is one of list, add, disable, enable, reset and sheet. See marac-cli users --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the account first (users disable LOGIN). The register is written anew under a new key, checked and put in place of the
old; everybody else&apos;s passphrase and the recovery sheet stay as they are. A backup is made at once, and the
old file goes with it. Backups made earlier keep their keys: those that a leaver&apos;s passphrase still opens are listed. With --json:
rotated, openForLeavers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register has a new key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read the 24 words of the recovery sheet from this open file descriptor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read the 24 words of the recovery sheet from this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give --login with a passphrase, or the words of the recovery sheet, not both. Nothing was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added to the attendance list of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add: member, chair, minute_taker or observer; a member, when left out, is a temporary officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take-back: why it was recorded wrongly; the audit trail keeps it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is open again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The incident is in %1. Assess the risk again within two working days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close or reopen a case file, or add a new incident to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on whose word, or from whom it is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the reason, or what happened; - for the standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close: why, although actions are open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close: why, although the risk is not assessed again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>incident: its day; today when left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open a closed file again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add a new incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CASE is its reference (SHC-…). With --json: done, ref.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referral %1 may be of a person or place of a case that is closed until everybody at its meeting has signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“from” names an agency that is not in the register for item %1. Nothing was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referrals come in by marac-cli import referrals. FILE holds the answers as for marac-cli assess; in it &quot;from&quot;: {&quot;12&quot;: &quot;POL&quot;} names the agency an answer came from where the assessor&apos;s own did not give it.
With --json: done, ref; assess: assessment; accept: case, joinedExistingFile, meeting, explanation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is to be done, or what the agency reports; both steps need it; - for the standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List agencies, referrals, cases, meetings, actions or how agencies shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>agencies, referrals, cases, meetings, actions or sharing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sharing at meetings from this day; a year before --to when left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sharing at meetings until this day; today when left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With --json: an array named as the kind. Days as YYYY-MM-DD, moments in UTC, states and bands by their codes.
Sharing: for each agency what it gave and was given at the meetings of the period, in numbers; with --json from, to,
meetings and total beside the array.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The kind is one of agencies, referrals, cases, meetings, actions and sharing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--from and --to go with sharing alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only entries of this day and later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only entries of this day and earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only entries with a lower number than this: the next page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the newest N entries of these, at most 1000; 200 when left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Newest first; when there are more, the --before of the next page is told. Asking is itself recorded. The trail holds no names: a person is PER- and a number, as marac-cli show
gives it; the lists that show every name are found under each person.
With --json: entries [{entry, at, user, what, subject, ref, fields, reason, recipients, about}], more (whether older ones match).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--to is a day before --from. Nothing was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--before is the number of an entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are older entries too. Ask for them by the same command with --before %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a second administrator, deputy or chair, when this computer saw later or other entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup is checked whole first and nothing is ever written over. When this computer has seen later entries of
the register than the backup holds, they are named and two people must decide (exit code 3 until then); so they must
when it saw another history (exit code 1). Passphrases and people are those of the day of the backup: close again
whoever has left since. With --json: register (null with --dry-run), backup, entries, lost {first, last} or null.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look for the witness at the foot of a printed page too: its letters, or the text of its QR code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register must not be open. FILE may also be a backup&apos;s folder. Anybody&apos;s passphrase will do, and so will the words of the recovery
sheet (--words-fd or --words-file in place of --login and the passphrase).
With --witness says which entry the page was printed at; when no entry has it, the trail was cut off or rewritten since, or the
code was mistyped (exit code 1). In quotes: --witness &quot;D0P3 …&quot;; small letters and no spaces will do.
Exit codes: 0 good; 1 damaged or altered; 2 could not be checked, or a part of it could not; 3 older than a witness on this computer.
With --json: verdict (good, bad, older, cannot_tell), text, checked [], skipped [], entries, rows, faults, firstBadEntry, clockWarnings, findings [{entry, text}], witness {entry, at} or null.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page was printed at entry %1, %2: the trail up to it is as it was then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--witness takes the 32 letters and digits at the foot of a printed page, or the text of its QR code. Nothing was checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--accept-older takes the reason, which is recorded, and a second person by --second-login. Nothing was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two do so by --accept-older REASON and --second-login LOGIN.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of --%1 is not UTF-8, so a part of it would be lost. Nothing was kept. Save the file as UTF-8 and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words of the recovery sheet are not UTF-8 text. Nothing was done. Save their file as UTF-8 and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase is not UTF-8 text. Nothing was done. Save its file as UTF-8, or send it from a program that writes UTF-8, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where the register and the PDFs go; made when it isn&apos;t there. A demonstration.marac in it is taken as it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give actions-csv the agency it goes to by --agency CODE, and nothing more than a folder: it holds all the agency’s open actions. Nothing was exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where the file goes; the current folder when left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the agency this copy is for; only its actions are listed. With designation, whose officers; with actions-csv, who fills it in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export is recorded first, with every case and person on the paper and the agency. Nothing that exists is
overwritten. With --json: file, witness.
calendar writes the meeting, its circulation deadline and the day for answers as an .ics file, which names no case
and nobody; it has no witness.
actions-csv is the table of an agency&apos;s open actions, CSV, with columns for the agency to say how each stands;
marac-cli import feedback takes it back. With --json: file, actions (how many).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder for the file is not there. Nothing was exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goes into the folder of the settings (&quot;backups&quot; beside the register when none is set) and into the second one, if there
is one. A copy counts only after it was opened again and checked. Older backups go in time; the last good ones never do.
With --json: backups [{folder, path, name, entries, records, letGo} or {folder, error}]; with --list: folders [{path,
reachable, lastGood, lastFailed, backups [{name, path, at, entries, bytes, verified, openers, leavers}]}], ageDays,
warning (none, none_yet, old, last_failed, gone, damaged: what became of the last one), rotationDueSince. &quot;leavers&quot; are
people whose account is closed today and whose passphrase of that time still opens that backup. Exit code 2 when a backup
failed, 1 when a listed one is damaged or the last one is not in its folder any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take referrals, or an agency’s feedback on its actions, in from a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>referrals or feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file, JSON or CSV, for feedback CSV; - for the standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>feedback: the agency that sent it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feedback is the table that marac-cli export actions-csv wrote, filled in by the agency. All its reports are taken in, or none:
what needs mending is listed by line and column. With --json: reports (how many), dryRun, lines (line, ref, text, state, day).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referrals and feedback can be imported: marac-cli import referrals FILE, or feedback FILE --agency CODE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the file; --format is json or csv, and --agency is for feedback alone. Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the file, a CSV table, and by --agency CODE the agency that sent it. Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports that could be taken in: %1. Nothing was kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports taken in: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a paper as PDF or for Word, a meeting for calendars, or the table of an agency’s actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; or calendar; or actions-csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an OpenDocument text, for Word, in place of a PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>why the file may carry a protected address that stands in its text; recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The paper is one of %1, actions-csv and calendar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close: safer, moved, perpetrator_dealt_with, victim_withdrew or other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>close: standard, medium, high or very_high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The papers of the demonstration are made to be looked at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the meeting (MTG-…, MINI-…); for risk and returned-letter the referral (REF-…); for case-summary, chronology, project-folder and transfer-letter (the last transfer) the case (SHC-…); none for designation, chaser and actions-csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>feedback: the day on which it was done; the day it came in when left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>feedback: who at the agency reported it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already kept and passed over: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assess: who assessed; the referrer when left out, the first time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undertaking, risk, without-consent, research-form: an empty form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>returned-letter: which return, the first being 1; the last when left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--return goes with returned-letter alone. Nothing was exported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This referral was not returned so often. Nothing was exported. marac-cli show lists its returns, the first being 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>add: by what time of that day; by its end when left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>apologies: with --information-sent, the day on which it came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>their signature, or else their coming, or their apologies, were recorded wrongly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep what was approved unchanged for good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accept: it is a repeat of a case heard before, or joins its hearing to come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accept: why it is a repeat where no perpetrator, place or motive is known to be the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 is a time as HH:MM, such as 18:00. Nothing was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a register of invented people, as large as is asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many case files: %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number from 1 to 100: other people; 1 when left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>login of its administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made by the same steps as real work, so that its trail is a real one. A million cases take more than an hour and 20 GB.
How far it is goes to the error stream. A program that is ended meanwhile leaves an unfinished file to be removed.
With --json: register, cases, meetings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % of %2 cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--cases is not a whole number from %1 to %2. Nothing was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--seed is not a whole number from 1 to 100. Nothing was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cases and %2 meetings, all invented.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CloseCase</name>
    <message>
        <source>This file is open already. Nothing was changed; go on with it on its sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why the file is opened again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the agency the reason came from; it stays that agency&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is open again. Nothing was changed; close it on its sheet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>The answer could not be written. Check the disk or the program that reads it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be opened (%1). Nothing was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be read (%1). Nothing was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was no passphrase to read. Nothing was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was read is too long for a passphrase. Nothing was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the passphrase by --%1 N or by --%2 FILE, one of the two. Nothing was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase could not be read from where the command line says. Nothing was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 See marac-cli %2 --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 is given twice. Give it once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is missing. See marac-cli %2 --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are more arguments than this command takes. See marac-cli %1 --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A passphrase must not stand on the command line, where other programs can see it. Nothing was done. Use --passphrase-fd or --passphrase-file, and change the passphrase you typed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No command is given. See marac-cli --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such command. See marac-cli --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whose key opens the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read the passphrase from this open file descriptor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read the passphrase from this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer with a JSON object, problems too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show this help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>marac-cli: the MARAC Register without a window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: marac-cli COMMAND [arguments] [options]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>marac-cli COMMAND --help says more of each. A passphrase is read from a file descriptor or a file, never
from the command line, where others could see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit codes:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tampered with, corrupt, or refused by a rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>older than its witness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: %1 [options]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands at that place is not a file but a folder, a pipe or a device. Nothing was done. Give a file, or - for the standard input.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>open a register that is older than this computer saw it (exit code 3), or has another history: by two people, recorded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with --accept-older: a second administrator, deputy or chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read that person&apos;s passphrase from this descriptor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>read that person&apos;s passphrase from this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A word of the command line is not UTF-8 text, so it would be taken for another. Nothing was done. Type it in a terminal that is set to UTF-8, or rename the file it is the name of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was written to while it was read. Nothing was done. Try again when it is finished.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Components</name>
    <message>
        <source>this program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>window, files, printing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the encrypted file; compiled into the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the database, inside SQLCipher</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AES and HMAC for SQLCipher; no network part is used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>passphrases, keys, signatures and hashes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how hard a new passphrase is to guess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the square codes on printed pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>documents for word processors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a building block of the source; compiled in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spelling, with the dictionary of this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not to be had</source>
        <comment>the version of a library that is not the right one</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>takes every right from the program that reads files from outside (marac-reader)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConsultAssessment</name>
    <message>
        <source>That assessment is not in the register. Go back to the list and choose again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConsultChasing</name>
    <message>
        <source>Nothing is due to be chased of this agency. Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConsultDiary</name>
    <message>
        <source>Last day for the case list of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at %2.</source>
        <extracomment>a meeting&apos;s reference and the hour at which it begins</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day for referrals to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last day for the agencies’ returns to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case list of %1: sent to all %2 on %3.</source>
        <extracomment>a meeting&apos;s reference, the number of agencies, and a day</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConsultDisplay</name>
    <message>
        <source>Say why the room has to know the name. It stays hidden.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ConsultSharing</name>
    <message>
        <source>Give the first day of the period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the last day of the period.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is before the first day of the period. Give a later day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what the export is for; it is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ContributionProblems</name>
    <message>
        <source>Choose the agency that speaks; what it says stays its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the ground on which the information is withheld, and nothing of its content.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what the agency reported, or mark it as having nothing to report.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Criterion</name>
    <message>
        <source>Visible high risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Professional judgement</source>
        <translation type="unfinished">Barn broffesiynol</translation>
    </message>
    <message>
        <source>Potential escalation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heard on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>why a case is referred, then when it was heard and its number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day is in the future. Give the day on which the case was heard.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DeadlineCommand</name>
    <message>
        <source>Say by which day the case list of a meeting must be circulated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the day of the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how to count; ordinary unless given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bank holidays in the shape GOV.UK publishes, instead of the built-in list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least 8 working days lie between circulation and the meeting. By the ordinary rule the day of circulation
is the eighth of them; by the clear rule it comes before all eight. The day of the meeting never counts.

With --json: meeting, rule, circulateBy, daysCounted [dates, from the meeting back], holidaysSkipped
[{date, name}], warnings [{code, text}].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circulate by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for the meeting on %1 (%2 rule).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working days counted:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skipped: %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Rhybudd: %1</translation>
    </message>
    <message>
        <source>--meeting must be a day that exists, written as 2026-11-12.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--rule must be ordinary or clear.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DecideMinutes</name>
    <message>
        <source>Say why the minutes go back to draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the chair who approved the minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the day on which the chair approved them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chair approves on a day from that of the meeting until today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say how the approval reached you, such as a letter and its date.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved by %1 on %2, recorded for the chair: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only approved minutes that are not locked can go back to draft. Nothing was changed. A draft can be changed as it is; locked minutes are put right by an amendment.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DecideReferral</name>
    <message>
        <source>Give the reason; the referrer is told it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This referral has been decided already. Nothing was changed. Open it again on the Referrals page to see the decision; what is new goes into its case file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Demonstration</name>
    <message>
        <source>There is no place for the demonstration register. Nothing was made; check the free space of your home folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody in this register is invented. Logins: %1. The passphrase of all: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demonstration register could not be made to its end, and what there was of it was taken away again. Check the free space of the disk, then make it once more.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DesignationDocument</name>
    <message>
        <source>Signatory agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secure e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Primary Designated MARAC Officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Designated MARAC Officers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Designated MARAC Officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return the signed form to the MARAC Administrator.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Diary</name>
    <message>
        <source>%1: %2</source>
        <extracomment>a day of the weekend and what stands on it: &quot;Saturday 14 November: …&quot;
----------
a day, and what stands on it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n meeting(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deadline(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due</source>
        <comment>items</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <comment>items</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DisplayCase</name>
    <message>
        <source>Repeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>emergency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>children in the household</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A site or community</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Age</source>
        <translation type="unfinished">Oedran</translation>
    </message>
    <message>
        <source>Area</source>
        <translation type="unfinished">Ardal</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation type="unfinished">Risg</translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished">Achos</translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hearing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <extracomment>an agency that took on an action, and its day, with a time where there is one</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases are closed until everyone present has signed the undertaking.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DisplayTime</name>
    <message numerus="yes">
        <source>%n minute(s) over</source>
        <comment>than a case was given</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of %n minute(s)</source>
        <comment>that a case was given</comment>
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
    <name>DocumentKind</name>
    <message>
        <source>Undertaking of confidentiality</source>
        <translation>Ymrwymiad cyfrinachedd</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Case list for circulation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk assessment</source>
        <translation>Asesiad risg</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Cofnodion</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Camau gweithredu</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Taflen adfer</translation>
    </message>
    <message>
        <source>Audit report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Designation of MARAC officers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referral returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendance sheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers for a meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Research form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chronology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Project folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions that are due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extract of minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer of a case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminder of research</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information sharing without consent</source>
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
    <message>
        <source>There is already a file of that name. It was left as it is and nothing was written. Choose another name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The document could not be written to the end; the disk may be full. Nothing of it was left behind. Free some space or choose another folder, and save it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DueFor</name>
    <message>
        <source>%1 is today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: approve the minutes once they are finished.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DueGroup</name>
    <message>
        <source>Referrals to decide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases to place on a meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk to assess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case lists to circulate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agencies’ returns to ask for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation type="unfinished">Cyfarfodydd</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished">Cofnodion</translation>
    </message>
    <message>
        <source>Agencies to chase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agencies</source>
        <translation type="unfinished">Asiantaethau</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Gosodiadau</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 late</source>
        <extracomment>how many items, and how many of them are late: &quot;3 items, 1 late&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfers with other areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharing without consent to review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case files</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DueItem</name>
    <message>
        <source>%1 is due; what for is closed until everybody at its meeting has signed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EarlierHearing</name>
    <message>
        <source>the same perpetrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same motive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part of the same place</source>
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
        <source>The key file beside the register could not be mended. Make its folder writable, lock and unlock again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy of the key file inside the register was altered outside this program. It was not opened and nothing was changed. Restore the newest good backup and tell the partnership’s data protection officer.</source>
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
    <message>
        <source>Somebody was given a key or a role outside this program. The register was not opened and nothing was changed. Keep the file, restore the newest good backup and tell the partnership’s data protection officer. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer’s clock stands further ahead of the audit trail’s last entry than can be believed. Check its date and time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer’s witness of the register was damaged or replaced, so nobody can tell from it whether this is the newest copy. It was not opened and nothing was changed. Compare the last entry with a printed page or another computer; or two people may open it, with a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has not seen this register before, so it can’t tell whether this is the newest copy. Compare the last entry with a printed page. From now on this computer remembers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This register must be brought up to this version of the program first. Nothing was changed. Ask an administrator or deputy of the register to unlock it once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file beside this register is for another recovery sheet than the register knows: it was altered outside this program, or an earlier copy of the register was put in place. It was not opened and nothing was changed. Find the newest copy of the register with its key files, or restore the newest good backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file beside the register was altered outside this program. It was not opened and nothing was changed. Copy live.keys of the newest good backup over both .keys files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What protected addresses are found by in texts had been altered outside this program. It was made anew from the addresses on file. Tell the partnership’s data protection officer: texts may have been shown or printed with a protected address in them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What protected addresses are found by in texts was altered outside this program, and it could not be made anew. Texts may show what is protected: lock the register, and tell the partnership’s data protection officer. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What searches find texts by had been altered outside this program. It was made anew from the texts on file. Tell the partnership’s data protection officer: searches may have missed some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What searches find texts by was altered outside this program, and it could not be made anew. Searches may miss some: lock the register, and tell the partnership’s data protection officer. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportActions</name>
    <message>
        <source>This agency has no open action. Nothing was exported.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExtractButton</name>
    <message>
        <source>Extract for an agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For %1…</source>
        <comment>an agency</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FeedbackImport</name>
    <message>
        <source>There is no action with this reference. Keep the references as they were sent out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This action belongs to another agency than the one chosen; only its owner can report on it (R032).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 is of the same action. Leave one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the code of another agency than the one chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not one of the words that say how an action stands. They are named in the first line of the table as it was sent out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a day written as YYYY-MM-DD or DD/MM/YYYY.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was imported: lines of the table need mending. Mend them and import it again, or ask the agency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No line of the table reports anything. Nothing was imported: check that this is the table which the agency filled in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is reported: it stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays open; what the agency reports on %1 is kept with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends on %1: done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends on %1: no longer possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends on %1: the agency did not act.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first line has a column that is not one of the table of actions, or has one twice. Nothing was imported: keep the first line as it was sent out, and save the table with commas between its columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first line lacks the column “%1”. Nothing was imported: keep the first line as it was sent out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 of the table has another number of columns than the first. Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A table holds from 1 to %1 actions. Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends on %1: done on %2.</source>
        <comment>two days</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already kept: the same report of %1 is in the register. It is passed over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table of an agency’s open actions as marac-cli export actions-csv writes it, with the agency’s columns filled in.
CSV: UTF-8, divided by commas, the first line the columns, one action a line; a line without a report is passed over, and so is a report that is kept already.
At most 10 MiB, 2,000 actions and 64 KiB a field. All reports are taken in, or none.

Columns:
</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GenerateRegister</name>
    <message>
        <source>The register could not be generated to its end, and what there was of it was taken away again. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HearingPlace</name>
    <message>
        <source>Minutes are written once the meeting has been opened. Nothing was saved. Keep what you typed, open the meeting, then save it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HearingThreshold</name>
    <message>
        <source>The assessed risk is below High, the threshold of the MARAC. If professional judgement says otherwise, raise the band with a rationale and the name of the officer who authorises it. The referral is kept as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This referral has no risk assessment yet. It is kept as it is. Record the assessment with “Assess the risk” on its sheet, or return it to the referrer and ask for one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HearingWords</name>
    <message>
        <source>agency: name it first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what it will do: to be said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>due: say by when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lowers item %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>risk item: none named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>still open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no longer possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>how an action ended, and what its agency reported
----------
an agency, and how and when it tells the victim</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tried before: “%1”, set %2 for %3, %4</source>
        <extracomment>an action, the day it was set, the agency it was set for, and its result</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>and %n more like it, under “Set before”</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Already set at this meeting: “%1”, %2, due %3</source>
        <extracomment>what an action says, its reference and the day it is due</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it does here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HiddenMarks</name>
    <message>
        <source>There are characters here that can’t be seen and may turn the words round. It reads: %1</source>
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
        <source>That day was changed since you read it. Nothing was removed. Read the list again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without this day its year has fewer than the eight bank holidays every year has, and could not be counted any more. Nothing was removed. Add the day it was moved to first, or take over a complete list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That day is no longer in the calendar. Nothing was changed. Read the list again to see what stands there now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InvitationDocument</name>
    <message>
        <source>Meeting</source>
        <translation type="unfinished">Cyfarfod</translation>
    </message>
    <message>
        <source>Mini MARAC</source>
        <translation type="unfinished">MARAC bach</translation>
    </message>
    <message>
        <source>Full MARAC</source>
        <translation type="unfinished">MARAC llawn</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished">Amser</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation type="unfinished">Lleoliad</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation type="unfinished">Cadeirydd</translation>
    </message>
    <message>
        <source>Case list sent by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What your agency is asked to do</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeepAttendance</name>
    <message>
        <source>Give the person&apos;s name, as they will print it on the undertaking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the agency the person speaks for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only somebody who is present can sign. Mark the person as present first; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person came to the meeting. Mark them as having left instead; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People come in on the day of the meeting. If it has been moved, change its day first; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why it is taken back; the audit trail keeps it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A signature of this person is recorded, so they were in the room. Take the signature back first; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This meeting is over, so its attendance can&apos;t be changed any more. Nothing was changed. While its minutes are a draft, other business can say what is wrong in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This meeting is cancelled, so nobody comes to it. Nothing was changed. Choose another meeting, or call one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person is marked present already. Nothing was changed. Record the signature when they sign, or take the arrival back if they did not come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person has signed for this meeting already. Nothing was changed. If that was recorded wrongly, take the signature back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only somebody who is present can leave. Nothing was changed. If they came in, mark them as present first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No signature of this person is recorded. Nothing was changed. If they did not come at all, take the arrival back instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This person is not recorded as having come. Nothing was changed. If they are not going to, record their apologies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer’s clock stands earlier than the time at which this person came in, so they can&apos;t leave now. Nothing was changed. Check the computer’s date and time; if they are right, take the arrival back and record it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day is in the future. Give the day on which the information came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No apologies of this person are recorded. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeepCaseEvent</name>
    <message>
        <source>Say what was learnt or done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is in the future. Give the moment at which it happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the agency this came from; it stays that agency&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose whether it is a note or a new incident.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeepHearing</name>
    <message>
        <source>An agency has reported on this action, so it can&apos;t be taken out. Record how it ended instead; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the agency whose assessment this is; it stays that agency&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the agency that tells the victim, or take out how they are told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An agency has been chased for this action, so it can&apos;t be taken out. Record how it ended instead; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This action has ended, and its day tells whether that was in time, so the day stays as it is; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An agency has reported on this action, so whose it is and what was agreed stay as they are; nothing was changed. Add what was agreed instead as an action of its own.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An agency has been chased for this action, so whose it is and what was agreed stay as they are; nothing was changed. Add what was agreed instead as an action of its own.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeepReferral</name>
    <message>
        <source>This referral has been decided and is closed to changes. Nothing was saved. Record what is new as an event in the case file, or take a new referral.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeepResearch</name>
    <message>
        <source>This meeting is over or cancelled; what agencies returned for it is settled. Nothing was recorded. Choose the meeting that is to come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No case list with this case was sent to this agency, so it owes no return on it. Nothing was recorded. Send it the list first, under Circulation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is in the future. Record a return after it has come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This agency owes no return for this meeting. Nothing was recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who at the agency was asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an agency that owes returns; only such a one is chased.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list with this case went to this agency on %1, and no return on it came before. Give the day on which it came.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeepTransfer</name>
    <message>
        <source>The case goes to the MARAC of the area it moved to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeepWithoutConsent</name>
    <message>
        <source>This referral was refused, and nothing of it is shared. Nothing was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sharing has been reviewed already, and what that found stays on file. Nothing was saved; open the referral again to read it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Keys</name>
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
        <translation>Teipiwch y cyfrinair.</translation>
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
    <message>
        <source>This computer can’t keep count of wrong passphrases: the program’s own folder (by default .local/state/marac-register in your home folder) is full or can’t be written to. The passphrase was not looked at and the register was not opened. Make room or make the folder writable, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else is trying to unlock the register on this computer at this moment. Your passphrase was not looked at. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring was altered or belongs to another register. Nothing was opened or changed. Copy live.keys of the newest backup over both .keys files, and tell whoever looks after security.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register&apos;s keyring (its .keys files) is not beside it, and nobody can open the register without. Nothing was changed. Put the .keys files back, or copy the file live.keys out of the newest backup, beside the register and under the register&apos;s name with .keys at its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both copies of the keyring are damaged, so the register can&apos;t be opened yet. The register itself was not touched. Copy the file live.keys out of the newest backup over the .keys file beside the register; the passphrases of that day open it, and so does the recovery sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two copies of the keyring belong to two registers. Nothing was opened or changed. Take the wrong one away, or copy live.keys of the newest backup over both.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LastStep</name>
    <message>
        <source>Take the signature back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person is then shown as not having signed; while they are present the cases are closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature is taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the apologies back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person is then shown as invited, as if they had sent none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The apologies are taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the arrival back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person is then shown as invited, as if they had not come.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The arrival is taken back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Letter</name>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secure e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished">Dyddiad</translation>
    </message>
    <message>
        <source>Our reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received by, post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day and time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed</source>
        <translation type="unfinished">Wedi llofnodi</translation>
    </message>
</context>
<context>
    <name>MayChase</name>
    <message>
        <source>Give the day on which the agency was chased.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day is in the future. Record a chase once it was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day is before the meeting that set the action. Give a later day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick at least one action.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say who was chased, by name or by post.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has ended already, so nobody is chased for it. Nothing was recorded. Leave it out and record the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These actions belong to several agencies, and each is chased for its own (R032). Nothing was recorded. Record one agency at a time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MayCloseCase</name>
    <message>
        <source>This file is closed already. Nothing was changed; reopen it on its sheet if work goes on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This case waits to be heard at %1. The file stays open. Close it after that hearing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the agency on whose word the file is closed; the reason stays that agency&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why the file is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) are still open. Record the feedback of their agencies on the Actions page first, or say why the file is closed all the same.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The risk is assessed again when a case is closed (R9), and has not been since the last thing that happened. Assess it on the sheet of its newest referral first, or say why not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose what came of the case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose how great the risk is that is left; the last assessment proposes it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mini MARAC took this case up, and no full MARAC has heard it yet (R026). The file stays open. Place it on a full meeting with “Place on a meeting” on its sheet, and close it after that hearing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MayCloseMeeting</name>
    <message numerus="yes">
        <source>%n case(s) are neither heard nor carried over. Say of each one how it ended, then close the meeting; nothing was changed.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) present have not signed the undertaking, and nobody can sign after the meeting. Record the signature, or that they left; the meeting is still open.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The minutes must record that the chair made everyone aware of the protocol (section 7.1). Record that the chair recalled it, or give the reason why not; the meeting is still open.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MayMoveCase</name>
    <message>
        <source>A case can be moved only before its meeting is opened. Nothing was changed. Say on the Minutes page how its hearing ended; a case that is carried over goes to the next meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why the case is moved; the audit trail keeps it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A case waiting for a full meeting can&apos;t be moved to a mini MARAC: it has to be heard by a full one. Place it on the mini MARAC as well instead. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MayReportOnAction</name>
    <message>
        <source>Give the day on which the agency reported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day is in the future. Give the day on which the agency reported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day is before the meeting that set the action. Give a later day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what the agency reported: what was done, or why it was not (R034).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This action has ended already. Nothing was changed; what was reported before is kept. If there is more to do, agree a new action when the case is next heard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This action belongs to another agency; only its owner can report on it (R032). Nothing was changed. Ask the owner how it stands, and record that as the owner&apos;s report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only an action that is done has such a day. Leave it out, or say that the action is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day is in the future. Give the day on which it was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day is before the meeting that set the action. Give the day on which it was done since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day is after the report. Give the day on which it was done, or a later day of the report.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MayTakeBackReport</name>
    <message>
        <source>No report has ended this action, so there is none to take back. Nothing was changed; record what its agency reports.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case file is closed, and the action would be live in it again. Nothing was changed. Reopen the file on its sheet first, then take the report back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what was wrong with the report; the audit trail keeps it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeetingCalendarFile</name>
    <message>
        <source>Hate Crime mini MARAC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hate Crime MARAC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2: the case list goes out by today</source>
        <extracomment>an entry of a calendar; the name of the meeting and its day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2: answers are due today</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeetingHead</name>
    <message>
        <source>%1, %2</source>
        <extracomment>kind of meeting, then its day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mini MARAC</source>
        <translation>MARAC bach</translation>
    </message>
    <message>
        <source>Full MARAC</source>
        <translation>MARAC llawn</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Cyfarfod</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Lleoliad</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dyddiad</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Cadeirydd</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Amser</translation>
    </message>
</context>
<context>
    <name>MeetingLetter</name>
    <message>
        <source>Meeting of %1</source>
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
</context>
<context>
    <name>MeetingProblems</name>
    <message>
        <source>There is no such day. Give the day of the meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day has passed. Give a day from today on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the time at which it starts, such as 09:30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where it will be held.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case list of this meeting had to go out by %1, which has passed. A case that is placed on it now is a late paper that the chair must agree to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the number of cases it can hear, from 1 to %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MeetingsDue</name>
    <message numerus="yes">
        <source>%1: send the case list to %n more agenc(ies).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is in session. Close it when its cases are heard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not opened on its day. Change its day, or move its cases and cancel it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is today. Print the undertakings and open the meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: lock the approved minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: finish the minutes and have the chair approve them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %n agenc(ies) still owe returns on its cases. Record what came, and chase the others.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the last day for its referrals. Remind the agencies; what comes later waits for the next meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No planned meeting can take a referral that comes today. Call the next full meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minutes of more meetings are not locked yet. The Minutes page lists them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MinutesDocument</name>
    <message>
        <source>Fact</source>
        <translation>Ffaith</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>Barn</translation>
    </message>
    <message>
        <source>Withheld</source>
        <translation>Wedi&apos;i ddal yn ôl</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Asiantaeth</translation>
    </message>
    <message>
        <source>Information was withheld under section 4 of the protocol.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None recorded.</source>
        <translation>Dim wedi&apos;i gofnodi.</translation>
    </message>
    <message>
        <source>Risk of harm</source>
        <translation>Risg o niwed</translation>
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
        <translation>Cam gweithredu</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Perchennog</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Erbyn</translation>
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
        <translation>Gwybodaeth a rannwyd</translation>
    </message>
    <message>
        <source>Risk analysis</source>
        <translation>Dadansoddiad risg</translation>
    </message>
    <message>
        <source>Action plan</source>
        <translation>Cynllun gweithredu</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Penderfyniadau</translation>
    </message>
    <message>
        <source>Exceptions recorded</source>
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
        <extracomment>a name, then a day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Dyddiad</translation>
    </message>
    <message>
        <source>Minutes by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Achosion</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Cymeradwywyd gan</translation>
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
        <translation>Enw a swydd</translation>
    </message>
    <message>
        <source>Data controller, ICO registration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undertaking signed</source>
        <translation>Llofnodwyd yr ymrwymiad</translation>
    </message>
    <message>
        <source>No attendance is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Heb lofnodi</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Enw</translation>
    </message>
    <message>
        <source>Information sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Dim.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ie</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Na</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Achos</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Canlyniad</translation>
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
        <translation>Yn dal ar agor</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Wedi&apos;i wneud</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Cymeradwyaeth</translation>
    </message>
    <message>
        <source>Chair, signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DRAFT</source>
        <translation>DRAFFT</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Yn bresennol</translation>
    </message>
    <message>
        <source>Apologies</source>
        <translation>Ymddiheuriadau</translation>
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
    <message>
        <source>No case was heard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any other business</source>
        <translation>Unrhyw fater arall</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>Y cyfarfod nesaf</translation>
    </message>
    <message>
        <source>Nil return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by %1</source>
        <extracomment>an agency</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; recorded by %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The protocol was not recalled at this meeting: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not recorded yet that the chair recalled the protocol.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved by %1 on %2</source>
        <extracomment>a name, then a day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; recorded by %2 on %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amendment %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What holds instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished">Rheswm</translation>
    </message>
    <message>
        <source>Who tells the victim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Approved and locked, version %1, with %n amendment(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 on the agenda</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amendments since the minutes were locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>out %1</source>
        <extracomment>when somebody was out of the room</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft, not approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved and locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Approved and locked, with %n amendment(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Draft after version %1, not approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, received %1</source>
        <extracomment>a day</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MinutesLifecycle</name>
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
        <source>Only approved minutes can be locked. Ask the chair to approve them first; the draft is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These minutes are approved. The chair can take them back to draft; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These minutes are approved already. Nothing was changed. Lock them, or take them back to draft to correct them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These minutes are locked already. Nothing was changed. What has to be put right is added as an amendment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These minutes are locked and can&apos;t be changed. What has to be put right is added as an amendment.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MinutesLines</name>
    <message>
        <source>fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opinion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>information withheld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Venue</source>
        <translation type="unfinished">Lleoliad</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation type="unfinished">Cadeirydd</translation>
    </message>
    <message>
        <source>Minutes by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation type="unfinished">Cymeradwywyd gan</translation>
    </message>
    <message>
        <source>Approval recorded by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chair recalled the protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The protocol was not recalled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation type="unfinished">Y cyfarfod nesaf</translation>
    </message>
    <message>
        <source>Present</source>
        <translation type="unfinished">Yn bresennol</translation>
    </message>
    <message>
        <source>from %1</source>
        <extracomment>a time</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>a time</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>observer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apologies</source>
        <translation type="unfinished">Ymddiheuriadau</translation>
    </message>
    <message>
        <source>information sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no information sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier actions: the agency did not act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier actions: no longer possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier actions: still open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier actions: done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presented by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exception</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, what the agencies said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, risk analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Harm</source>
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
        <source>Who tells the victim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, actions agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any other business</source>
        <translation type="unfinished">Unrhyw fater arall</translation>
    </message>
    <message>
        <source>out %1</source>
        <extracomment>when somebody was out of the room</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>received %1</source>
        <extracomment>a day</extracomment>
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
        <source>Reminder of the protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the partnership&apos;s own words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MinutesRecording</name>
    <message>
        <source>The agency holds no information.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carried over to the next meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late paper: %1 Accepted by %2.</source>
        <extracomment>why a paper was late, who decided</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carried over; it waits for a meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The quorum of %1 was not met when the chair, %2, decided to go on: %3</source>
        <extracomment>the quorum, who decided, and why the meeting went on without it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n return(s) of agencies on this case came after the last day for them.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Done on %1. %2</source>
        <extracomment>a day, then what its agency reported</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Accepted by %2.</source>
        <extracomment>the chair&apos;s reason for a late case list, who decided</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case list went late to %1: %2</source>
        <extracomment>agencies, then the reason and who accepted it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (named; not recorded as present)</source>
        <comment>a chair</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present: %1; the quorum of %2 was met.</source>
        <extracomment>who was counted, then their least number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present: %1; the quorum of %2 was not met.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came in all: %1; the quorum was met later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came in all: %1; the quorum was not met.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MinutesWords</name>
    <message>
        <source>Repeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From mini MARAC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet assessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, transferred from %2</source>
        <comment>kind of case, and an area</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>temporary DMO, authorised by %1</source>
        <extracomment>the PDMO&apos;s name</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MovedDeadlines</name>
    <message>
        <source>%1: its circulation deadline was %2 and can&apos;t be counted any more. Complete the bank holidays of its year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: its circulation deadline moved from %2 to %3, which has passed. Cases not yet sent are late papers, which the chair must agree to; or give the meeting another day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: its circulation deadline moved from %2 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: its circulation deadline, not shown before, was %2 and has passed. Cases not yet sent are late papers, which the chair must agree to; or give the meeting another day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: its circulation deadline, not shown before, is %2.</source>
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
    <message>
        <source>%1: passed over, the agenda of this mini MARAC is full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: a mini MARAC is called. An emergency is heard there first and goes on to the first full meeting after it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: passed over, referrals for it had to come by %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No mini MARAC is called. If this emergency can&apos;t wait, call one first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OrderPaper</name>
    <message>
        <source>Making the paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is read from the register, and the trail records it first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OtherMeeting</name>
    <message>
        <source>This is not the next available meeting (R024). Say why the case goes there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OutsideFile</name>
    <message>
        <source>This file is the open register itself or a part of it, so it was not opened. Nothing was changed. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This name belongs to the open register or to a part of it, so nothing was written to it. Nothing was changed. Choose another name or another folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OverrideBand</name>
    <message>
        <source>The assessment was changed since you read it. Nothing was changed. Read it again and decide anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That assessment is not in the register. Nothing was changed. Open its referral again and judge the assessment it shows.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OwnLists</name>
    <message>
        <source>Entry %1 needs a code of its own, without spaces, and a label of one line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It offers nothing to choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 in the folder “lists” beside the register can&apos;t be used, so the supplied list was taken. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: “%2” for “%3”</source>
        <extracomment>a code of a list, its name in the partnership&apos;s own list, and in the supplied one</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 in the folder “lists” beside the register names supplied codes otherwise, and so do all records that hold them: %2. If that is not meant, take the file away and unlock again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PackCoverDocument</name>
    <message>
        <source>Meeting</source>
        <translation type="unfinished">Cyfarfod</translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished">Amser</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation type="unfinished">Lleoliad</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished">Achosion</translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished">Achos</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation type="unfinished">Llythrennau blaen</translation>
    </message>
    <message>
        <source>New or repeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No case is listed for this meeting yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases in this pack</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enclosed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to keep it</source>
        <translation type="unfinished">Sut i&apos;w chadw</translation>
    </message>
</context>
<context>
    <name>PageFrame</name>
    <message>
        <source>Copy %1 of %2</source>
        <translation>Copi %1 o %2</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <extracomment>%1 is &quot;Copy 1 of 9&quot;, %2 the agency or post the copy is for</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed %1</source>
        <translation>Argraffwyd %1</translation>
    </message>
    <message>
        <source>Printed %1 by %2</source>
        <translation>Argraffwyd %1 gan %2</translation>
    </message>
    <message>
        <source>Sefton Hate Crime MARAC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Tudalen %1 o %2</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>Tyst</translation>
    </message>
</context>
<context>
    <name>PageTour</name>
    <message>
        <source>A picture could not be written. Those written before it stand; check the folder and its free space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There was nothing to draw as “%1”. The pictures before it stand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register could not be unlocked by its door. The pictures made before stand; check the door in the newest of them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PaperTour</name>
    <message>
        <source>A picture of a paper could not be written. Those written before it stand; check the folder and its free space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No paper of the kind “%1” was made. The others stand; add it to the tour, or something for it to the demonstration.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Open</source>
        <translation type="unfinished">Agor</translation>
    </message>
    <message>
        <source>Done %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All agencies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late paper, accepted by the Chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Overdue %n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Heard %1</source>
        <extracomment>day of a meeting</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Victim</source>
        <extracomment>the agency that heard the victim&apos;s answer</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alleged perpetrator</source>
        <translation type="unfinished">Troseddwr honedig</translation>
    </message>
    <message>
        <source>Child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Household member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Witness</source>
        <translation type="unfinished">Tyst</translation>
    </message>
    <message>
        <source>about %1</source>
        <extracomment>year of birth</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Community</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description of the alleged perpetrator: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MARAC Administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting has not been opened, so it has no minutes yet. Nothing was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This paper is not made from the register&apos;s records. Nothing was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PERSONAL DATA</source>
        <extracomment>after the protective marking at the head of a page</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>name of an officer, designation
----------
name of an assessor, post
----------
post, agency
----------
a child&apos;s name, then the day of birth</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Atgyfeiriad</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Ie</translation>
    </message>
    <message>
        <source>This referral has no risk assessment yet. Nothing was made: record the assessment, or print a blank form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <extracomment>a day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to %1</source>
        <extracomment>a day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(the newest %1 entries; there may be earlier ones)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not checked since the register was unlocked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to %1</source>
        <comment>recipients</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the computer’s clock could not be believed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what the report is for; it is recorded. Nothing was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The MARAC Administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Victim, by way of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Police, by way of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <extracomment>a referral&apos;s reference and the agency whose word it is</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing in these minutes concerns this agency. Nothing was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chair</source>
        <translation type="unfinished">Cadeirydd</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished">Cofnodion</translation>
    </message>
    <message>
        <source>Observer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>temporary %1</source>
        <comment>DMO</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carried over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not heard yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 out of 20, by %2</source>
        <extracomment>ticks, number of items, agency</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judgement of %1, %2: %3</source>
        <extracomment>name, agency, reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed %1</source>
        <comment>a day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live</source>
        <comment>a case file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <extracomment>what came of a case, and why it was closed</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site or community</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case list of %1, recorded as sent</source>
        <extracomment>a meeting&apos;s reference</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes in draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes approved and locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Designated MARAC Officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due today</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Due in %n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a day, then how and by whom the agency was chased</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the named agency&apos;s designated officers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such agency takes part on the day of the meeting (R090), so nobody can be invited. Nothing was made: record its signature or choose another agency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A signatory of the protocol as the agency that refers: yours takes no part just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This paper is for one agency. Nothing was made: choose the agency first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting is cancelled, so nobody is invited to it. Nothing was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of this paper holds a protected address. Nothing was made. Take it out where it was typed, or say why this copy has to carry it; the reason is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>an action&apos;s reference, its agency, and how that was chased</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case came from no other area and goes to none, so there is no letter about it. Nothing was made: record the transfer first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MARAC of %1</source>
        <extracomment>an area</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minutes of each meeting that heard the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The action plan, and what has been done of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The referral form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The risk assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether your MARAC has heard the case, and when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a day</comment>
        <extracomment>a day, and the reference of the meeting held on it</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Research</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asked again before %2</source>
        <extracomment>a person or post, a meeting&apos;s reference</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asked for its papers</source>
        <comment>an area</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers sent to %1</source>
        <comment>an area</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers of %1 arrived</source>
        <comment>an area</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt of %1 arrived</source>
        <comment>an area</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt given to %1</source>
        <comment>an area</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This agency owes nothing for this meeting: no list went to it, or it has answered on every case. Nothing was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2, %3</source>
        <extracomment>when an agency was asked, how, and whom</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This referral was never returned, so there is no letter about it. Nothing was made: return it with the reasons first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Printed with the partnership&apos;s own wording: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue since %1</source>
        <comment>a time of today</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not assessed yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This referral has no form for sharing without consent. Nothing was made: fill one in, or print a blank form.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>People</name>
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
        <translation>Cyfeiriad gwarchodedig</translation>
    </message>
    <message>
        <source>No fixed abode</source>
        <translation>Dim cartref sefydlog</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Anhysbys</translation>
    </message>
    <message>
        <source>Under 10</source>
        <translation>Dan 10</translation>
    </message>
    <message>
        <source>65 or over</source>
        <translation>65 neu&apos;n hŷn</translation>
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
        <translation>Heb ei gofnodi</translation>
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
    <message>
        <source>Say why the address has to be seen. It stays hidden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the address. If its parts are not known, type it as it was given, or tick no fixed abode or that no address is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Family name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation type="unfinished">Dyddiad geni</translation>
    </message>
    <message>
        <source>Date of birth is estimated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ethnicity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safe to call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safe contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interpreter needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has died</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished">Cyfeiriad</translation>
    </message>
    <message>
        <source>Last checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Ie</translation>
    </message>
    <message>
        <source>Yes, safe to call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No: do not call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, not known whether it is safe to call</source>
        <extracomment>a telephone number</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, safe to call</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not call: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Similar name and the same date of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Similar name; a date of birth is missing or estimated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why these are the same person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These two records have been taken apart already. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why these are two people after all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is one record, not two. Nothing was changed. Choose the other record of the person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These two records are said to be one person already. Nothing was changed. Their sheets say since when, and take them apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same name; a slip apart in the date of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same name, other date of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sexual orientation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, protected from now on</source>
        <extracomment>an address that was typed, and is not a protected one on file</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A protected address of this person is on file. Nothing was saved. Tick that this one is protected, or say why it is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No text can be searched for this address: it is hidden in the records, but not where somebody typed it. Add the number of the house with its street, or the postcode.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PersonSheet</name>
    <message>
        <source>%1, estimated</source>
        <comment>date of birth</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, aged %2</source>
        <comment>date of birth</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (from %2)</source>
        <comment>a fact and an agency</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Ie</translation>
    </message>
    <message>
        <source>interpreter needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>language</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, since %2 (%3): %4</source>
        <comment>person, day, agency and reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said to be the same as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>two people</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said to be one person</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlaceOnAgenda</name>
    <message>
        <source>Cases can be placed only on a planned meeting. Nothing was changed; choose another meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agenda of that meeting is full. Nothing was changed; choose another meeting, or raise the number of cases it can hear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list of that meeting is still open, so there is no exception to decide. The administrator places the case; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This referral is on that agenda already. Nothing was changed. To hear it at another meeting, choose that one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order of an agenda is settled when the meeting opens. Nothing was changed. The Minutes page takes the cases in any order.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlaceReferral</name>
    <message>
        <source>Only an accepted referral has a place on a meeting. Accept it first; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the meeting that will hear the case.</source>
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
        <translation>Ni newidiwyd dim.</translation>
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
    <message>
        <source>Something of that name is there already. Nothing was made or changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder could not be made. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was opened or changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file was written to while it was read, so it was not used. Nothing was changed. Try again when it is finished.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PrintDocument</name>
    <message>
        <source>MARAC document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MARAC Register</source>
        <translation>Cofrestr MARAC</translation>
    </message>
    <message>
        <source>Sent to the printer, and recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the document</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No printer was chosen, so nothing was printed and nothing recorded. Set up a printer on this computer; a file is made with “Save as PDF”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer did not take the document. Nothing was lost; the trail says that it was not printed. Choose another printer, or save it as PDF.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no printer, so nothing was printed and nothing recorded. Set up a printer and print again; “Save as PDF” makes a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved as %1, and recorded. Whoever has the file has its content: keep it where only recipients can open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OpenDocument texts, for Word (*.odt)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProjectFolderDocument</name>
    <message>
        <source>Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record of data disclosed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chronology</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Access list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes of meetings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correspondence and calls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished">Pryd</translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished">Beth</translation>
    </message>
    <message>
        <source>How</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of this case has been disclosed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">Pwy</translation>
    </message>
    <message>
        <source>Record and detail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished">Rheswm</translation>
    </message>
    <message>
        <source>Nobody has opened this case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No meeting has minutes about this case yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>a meeting&apos;s reference, its day, and how its minutes stand</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case %1, as it stands on %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ProposeIncidents</name>
    <message>
        <source>The register knows of %1, %2 of them in 30 days</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Quorum</name>
    <message>
        <source>the police are not here</source>
        <extracomment>begins or goes on: &quot;the police are not here, and neither is the council&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neither are the police</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the council is not here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neither is the council</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Victim Support is not here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>neither is Victim Support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, and %2</source>
        <comment>who is not here, and who besides</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>units of one signatory count once</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n data controllers (%1)</source>
        <extracomment>how many there are, and how they are counted</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The chair decides on the quorum while the meeting is in session. Nothing was changed. Open it first; of a meeting that is over the minutes say how many data controllers came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is in the chair, so nobody can decide to go on without a quorum. Nothing was recorded. Put the chair on the attendance list and mark them present.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadApart</name>
    <message>
        <source>The program marac-reader, which reads files from outside for this one, could not be started. Nothing was imported and nothing was changed. Ask IT support to install MARAC Register again, with all its programs in one folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading this file took more time or memory than a sound file can need, or stopped half-way. Nothing was imported and nothing was changed. Check that it is the right file, and ask whoever sent it to save it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReadLong</name>
    <message>
        <source>The register is large: this takes a few seconds.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>The recovery sheet gives access back to an administrator whose account is open, and this login is none. Nothing was changed. Check the login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key file beside this register belongs to another register. Nothing was changed. Put the key file of this register beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register has kept the new passphrase, but the key files beside it could not be written. Make their folder writable and recover once more, with the same words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This recovery sheet was replaced by a newer one. Nothing was changed. Use the newest sheet.</source>
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
        <translation>Beth yw hwn</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Cofrestr</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>Gwnaed ar</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Gwnaed gan</translation>
    </message>
    <message>
        <source>The words</source>
        <translation>Y geiriau</translation>
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
        <translation>Sut i&apos;w chadw</translation>
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
    <message>
        <source>The words below, in this order, open the register when every passphrase has been lost. There is no other way in: if all passphrases and this sheet are lost, what the register holds is lost.</source>
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
        <translation>Beth ddigwyddodd</translation>
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
    <message>
        <source>A signatory of the protocol as the agency that refers. If it has signed, or joined again, record that on the Agencies page; otherwise choose the partner that stands for the referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The completed risk assessment: %n item(s) of it are not asked yet</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The form for sharing without consent (Appendix F), complete but for the manager’s authorisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A signatory of the protocol as the agency that refers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReferralImport</name>
    <message>
        <source>code of the referring agency (POL); must be there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>YYYY-MM-DD; must be there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who refers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>their post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>their telephone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>their e-mail address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the police&apos;s reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes or no; no when left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what is known of the perpetrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what the victim wants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how the victim can be reached safely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what protects the victim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given, refused, not_sought or not_known; not_known when left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>why consent was refused or not sought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>why it can&apos;t wait; must be there with an emergency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the victim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the victim&apos;s telephone number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flat or unit; only with a building</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number or name of the building</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>street</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>town</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>postcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the 20 answers in order: Y yes, N no, D don&apos;t know, - not asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file must be an object with the one entry “referrals”, an array. Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not a table of comma-separated values. Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first line names a column twice or has more than %1 columns. Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first line names a column that is not known. See the schema. Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1 of the table has another number of columns than the first. Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than 10 MiB. Nothing was imported: divide it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not UTF-8 text. Nothing was imported: save it as UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file holds from 1 to %1 referrals. Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A field is longer than 64 KiB. Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a day written as YYYY-MM-DD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is neither yes nor no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not one of the words the field takes. See the schema.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No agency of the register has this code.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are not 20 letters out of Y, N, D and -.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Nothing was imported: %n entries of the file need mending. Mend them in the file and import it again.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This is not a number in digits, or it is too large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referral %1: “%2” takes a text (true and false only where the schema says yes or no). Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referral %1 has an entry that is not known. See the schema. Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referral %1 is not an object. Nothing was imported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no address to protect. Give it, or leave this out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No case file or referral with a victim has this reference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This can&apos;t be kept beside victimIs: the person stays as the register has them. Change it there afterwards, and leave it out here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name and date of birth given are not those of this person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no victim&apos;s name to keep this with. Give the name, or leave this out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are not people written as family name, given name, YYYY-MM-DD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are no answers to keep this with. Give them, or leave this out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the day on which the referral arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how the agency learnt of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the third-party reporting centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>YYYY-MM-DD; not after receivedOn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where it happened; stands for the victim of a site or community</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>codes of the strands of hostility, divided by semicolons, a sub-strand of the list after a colon (race;religion:Antisemitism)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whether the victim knows of the referral; no when left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person, household, site or community; person when left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the victim is in the register already: the reference of a case file or referral of theirs (SHC-2026-0001). Then only name and date of birth may stand beside it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of the victim; a name must be there with any other field of the victim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name the victim goes by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how to make contact with the victim safely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the victim&apos;s own word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the victim&apos;s language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>whether an interpreter is needed; no when left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>organisation at the victim&apos;s address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>locality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>post town</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>property number (UPRN), 1 to 12 digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>street number (USRN), 1 to 8 digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the address in the words of whoever gave it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes or no; no when left out; only with an address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people divided by semicolons, each as family name, given name and, when it is known, date of birth (Walsh, Kevin, 1990-02-03; Dunn, Liam)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other people of the household, in the same way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>children, in the same way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>witnesses, in the same way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>YYYY-MM-DD; with answers, as are all that follow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who made the risk assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody was in hospital or badly hurt (rule R1); no when left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a repeat of a case this MARAC has heard (rule R4); no when left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>incidents reported to any agency in six months (rule R3), in digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many of these in the last 30 days (rule R3), in digits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A referral by this agency of this victim with this day and these words is there already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referrals as JSON: {&quot;referrals&quot;: [{&quot;agency&quot;: &quot;POL&quot;, …}, …]}, every value a text (or true and false where yes and no are taken).
As CSV: UTF-8, divided by commas, the first line the field names, one referral a line.
At most 10 MiB, 2,000 referrals, 100 columns and 64 KiB a field. All are taken in, or none. What could not be kept is refused with the field&apos;s name; nothing is left out in silence.
Persons and places that may be in the register already are named by reference, with the reason; give that reference as victimIs to have the referral go to the same person.

Fields:
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no telephone number to call. Give it, or leave this out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a list of items that have an answer, each with the code of an agency of the register (12:POL;14:MHT).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes, no or not_known; not_known when left out; only with victimPhone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>which agency an answer came from, where the referring one did not give it: item and agency code, divided by semicolons (12:POL;14:MHT); with answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are more than %1 people. Divide them over several referrals, or describe them in the narrative.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of whom the victim is afraid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to whom one may speak of it, and to whom not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the victim&apos;s landlord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the victim&apos;s GP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the police officer in the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another MARAC it was referred to, and when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a list of the words the field takes, divided by semicolons. See the schema.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no repeat among the criteria to keep this with. Name it there, or leave this out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>what a field holds, and the codes it takes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by code; the first when left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at what kind of place, by code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>why the referrer brings it, divided by semicolons: visible_high_risk, professional_judgement, escalation, repeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>YYYY-MM-DD, when the case was heard before; only with repeat among the criteria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its case number then; only with repeat among the criteria</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the victim defines it, by code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as the victim describes it, by code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no emergency to keep this with. Say that it is one, or leave this out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referral %1 holds something that is no character of any language. Nothing was imported: take it out.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReferralProblems</name>
    <message>
        <source>Choose the agency that refers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the day on which the referral arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day is in the future. Give the day on which the referral arrived.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day is in the future. Give the day of the incident.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day is before 1900. Give the year in full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why this can&apos;t wait for the next full meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the strands is not on the partnership&apos;s list. Choose from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The incident can&apos;t come after the referral arrived. Mend one of the two days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of the sub-strands is not on the list of its strand. Choose from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kind of incident is not on the partnership&apos;s list. Choose from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This kind of place is not on the partnership&apos;s list. Choose from the list.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReferralSheet</name>
    <message>
        <source>What happened</source>
        <translation type="unfinished">Beth ddigwyddodd</translation>
    </message>
    <message>
        <source>Strands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Police reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the victim wants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safe contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protective factors</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>consent and why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it can&apos;t wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who refers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agency</source>
        <translation type="unfinished">Asiantaeth</translation>
    </message>
    <message>
        <source>Referrer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How they learnt of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The protected address of one of the people above; asks for a reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protected address: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished">Pobl</translation>
    </message>
    <message>
        <source>Perpetrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished">Anhysbys</translation>
    </message>
    <message>
        <source>Description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aggravated offence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>counter-allegation made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The victim is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Victim knows of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, the victim knows of this referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation type="unfinished">Heb ei gofnodi</translation>
    </message>
    <message>
        <source>Third-party reporting centre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afraid of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Safe to talk to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Landlord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GP</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Police officer in the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another MARAC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referred as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the perpetrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of place</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReferralWords</name>
    <message>
        <source>Received</source>
        <translation type="unfinished">Derbyniwyd</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A household</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A place, such as a place of worship</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A community</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known</source>
        <translation type="unfinished">Anhysbys</translation>
    </message>
    <message>
        <source>Victim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perpetrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Household member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Witness</source>
        <translation type="unfinished">Tyst</translation>
    </message>
    <message>
        <source>Not assessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">Cyflwr</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation type="unfinished">Risg</translation>
    </message>
    <message>
        <source>Ticks of 20</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished">Cyfeiriad</translation>
    </message>
    <message>
        <source>Protected address</source>
        <translation type="unfinished">Cyfeiriad gwarchodedig</translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished">Achos</translation>
    </message>
    <message>
        <source>Closed</source>
        <extracomment>in the place of the risk band while not everybody in the meeting has signed the undertaking</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Ticked because %1 was heard on %2 and the incident followed within %n month(s). Take the tick away if it is another matter.</source>
        <comment>a case and a day</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing points to the same matter. %1 was heard on %2 and the incident followed within %n month(s), but no perpetrator, place or motive is known to be the same. Tick it only if it is a repeat.</source>
        <comment>a case and a day</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Ticked because %1 waits for %2 and the incident followed its referral: both are heard together. Take the tick away if it is another matter.</source>
        <comment>a case and a meeting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing points to the same matter. %1 waits for %2 and the incident followed its referral, but no perpetrator, place or motive is known to be the same. Tick it only if both are to be heard together.</source>
        <comment>a case and a meeting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be the same matter as %1, which waits for %2: it joins that hearing whatever its score.</source>
        <comment>a case and a meeting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It may be a repeat of %1, heard on %2: a repeat comes back whatever its score.</source>
        <comment>a case and a day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 But nothing points to the same matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticked because the referral was accepted as a repeat of a case this MARAC has heard or is to hear.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReferralsDue</name>
    <message>
        <source>%1: decide this emergency referral and call a mini MARAC.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: complete this referral and accept, return or refuse it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the risk assessment of this emergency is owed before its full meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 has not answered since this referral was returned. Ask it again, or refuse the referral.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 was heard by a mini MARAC, and no full meeting could take it by itself. Place it on the next available one.</source>
        <extracomment>a referral&apos;s reference and its case&apos;s</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 stands on no meeting. Place it on the next available one.</source>
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
    <message>
        <source>Your passphrase was set by somebody else, so it is good for one thing only: changing it. Nothing was shown or changed, and the attempt was recorded. Change your passphrase, then do this again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register is at longer work just now, such as a backup, a check or an export. Nothing was shown or changed. Wait until that has ended, then do this again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program made a mistake and stopped before anything was saved. Keep what you typed and tell whoever looks after this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register has no room left on its disk. Nothing was saved. Keep what you typed, free some space and save it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register’s file or folder can’t be written. Nothing was saved. Keep what you typed, ask for write access to the folder and save it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program holds the register’s file. Nothing was saved. Keep what you typed, close the other program and save it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk failed while saving. Nothing was saved. Copy what you typed to a safe place, lock the register and unlock it again before you go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register’s file is damaged. Nothing was saved. Keep what you typed, lock the register, check it, and restore the newest good backup if the check says so.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register refused what was to be saved. Nothing was saved. Keep what you typed, check the fields and save it again; if it happens again, tell whoever looks after this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reading was ended before it was done, so nothing is shown. Nothing was changed. Do it again to see it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register’s file was replaced, moved or deleted while it was open here. Nothing was saved. Copy what you typed to a safe place, ask who did it, and lock the register before you go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register’s file was replaced, moved or deleted while it was open here, so this access could not be recorded and nothing is shown. Ask who did it, and lock the register before you go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register has no room left on its disk, so its unlocking could not be recorded and it was not opened. Nothing was lost. Free some space and unlock it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register’s file can’t be written, so its unlocking could not be recorded and it was not opened. Nothing was lost. Make the file writable and unlock it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register’s file was replaced, moved or deleted while it was being opened, so it was not opened. Nothing was changed. Ask who did it before you unlock it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk failed while the register was being opened, so it was not opened. What was saved before is untouched. Unlock it again; if the disk fails again, restore the newest backup on another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register’s file is damaged, so it was not opened. Nothing was changed. Keep the file and restore the newest good backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register could not be read, so it was not opened. What was saved before is untouched. Unlock it again; if it happens again, tell whoever looks after this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register’s name could not be kept safe from a power cut, so the new file was taken away again. Nothing else was changed. Check the disk or choose another.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RepeatTermsDue</name>
    <message>
        <source>%1 was last heard on %2, and a new incident is a repeat until this day. Tell the agencies that flag it.</source>
        <extracomment>a case&apos;s reference, and the day of a meeting</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RescoreOccasion</name>
    <message>
        <source>New incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closure</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RescoresDue</name>
    <message>
        <source>%1: a new incident has happened since the last assessment. Assess the risk again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has been reviewed since the last assessment. Assess the risk again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is closed, and a new incident has happened. Assess the risk again; the file may have to be reopened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is due for its review: the term since it was last referred, heard or reviewed ends. Assess the risk again, or close the file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResearchChaseWords</name>
    <message>
        <source>By e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In person</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResearchFormDocument</name>
    <message>
        <source>Agency</source>
        <translation type="unfinished">Asiantaeth</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished">Cyfarfod</translation>
    </message>
    <message>
        <source>Case</source>
        <comment>reference</comment>
        <translation type="unfinished">Achos</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation type="unfinished">Llythrennau blaen</translation>
    </message>
    <message>
        <source>Referred by</source>
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
        <source>We searched, and hold nothing about anybody in this case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held, and not shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we know, from what source and of what day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fact</source>
        <translation type="unfinished">Ffaith</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation type="unfinished">Barn</translation>
    </message>
    <message>
        <source>Share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who searched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name and post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records searched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed, and day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you are asked to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank form</source>
        <translation type="unfinished">Ffurflen wag</translation>
    </message>
    <message>
        <source>OFFICIAL-SENSITIVE once filled in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No case is listed for this meeting yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withheld</source>
        <translation type="unfinished">Wedi&apos;i ddal yn ôl</translation>
    </message>
    <message>
        <source>Information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>what an agency returned, and the day on which that came</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResearchReminderDocument</name>
    <message>
        <source>Meeting</source>
        <translation type="unfinished">Cyfarfod</translation>
    </message>
    <message>
        <source>Asked before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished">Achos</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation type="unfinished">Llythrennau blaen</translation>
    </message>
    <message>
        <source>Nothing held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comes separately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withheld, because</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases on which nothing came back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ResearchWords</name>
    <message>
        <source>%1 %2</source>
        <comment>an agency and the number of returns it owes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 (asked again %n time(s), last on %2: %3, %4)</source>
        <extracomment>what an agency owes, how often it was asked, when last, how and whom</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is owed: every agency that was sent a list has answered on each of its cases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owed by %1: %2.</source>
        <comment>a day, agencies</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Owed: %1.</source>
        <comment>agencies</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n return(s) came too late.</source>
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
    <name>ReturnedLetterDocument</name>
    <message>
        <source>Why it is returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to send it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This letter repeats what you were told when the referral was returned on %1. It has come in again or was decided since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was returned on %1.</source>
        <comment>a referral, a day</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RiskBand</name>
    <message>
        <source>Standard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Very high</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RiskFacts</name>
    <message>
        <source>%1 of %2 ticks (up to %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 ticks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Professional judgement</source>
        <translation type="unfinished">Barn broffesiynol</translation>
    </message>
    <message>
        <source>Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judged by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Second authoriser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Computed band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Band that stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>day and person</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (up to %2)</source>
        <comment>ticks</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found to help at %1: %2</source>
        <comment>band and measures</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2 by %3; agreed by %4</source>
        <comment>band, day, professional, officer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judged before: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation type="unfinished">Achlysur</translation>
    </message>
    <message>
        <source>The judgement of %1 (%2) does not carry over; judge again if it still holds.</source>
        <comment>day and band</comment>
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
        <translation>Cwestiwn</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ie</translation>
    </message>
    <message>
        <source>No</source>
        <comment>answer</comment>
        <translation>Na</translation>
    </message>
    <message>
        <source>Don&apos;t know</source>
        <translation>Ddim yn gwybod</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Heb ei ofyn</translation>
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
        <translation>Canlyniad</translation>
    </message>
    <message>
        <source>Ticks</source>
        <translation>Ticiau</translation>
    </message>
    <message>
        <source>Computed band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Professional judgement</source>
        <extracomment>a band, then a day</extracomment>
        <translation>Barn broffesiynol</translation>
    </message>
    <message>
        <source>The computed band was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Rheswm</translation>
    </message>
    <message>
        <source>Decided by</source>
        <extracomment>name, then role</extracomment>
        <translation>Penderfynwyd gan</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authorised by</source>
        <translation>Awdurdodwyd gan</translation>
    </message>
    <message>
        <source>Final band</source>
        <translation>Band terfynol</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Rheol</translation>
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
        <translation>Ffurflen wag</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Asiantaeth</translation>
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
        <translation>Achlysur</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Atebion</translation>
    </message>
    <message>
        <source>Also asked (not scored)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OFFICIAL-SENSITIVE once filled in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case</source>
        <comment>reference</comment>
        <translation>Achos</translation>
    </message>
    <message>
        <source>Found to help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period: the last %1 months unless stated</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RiskScore</name>
    <message>
        <source>R1: a critical item is ticked, so the band is at least High.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R2: two critical items, or one while it is getting worse or the victim is in fear, so the band is Very high.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R3: incidents are escalating, so the band is at least High.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R4: a repeat of a MARAC case, referred whatever the score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R7: answers not known could bring the score to High, so judgement is asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ticks, up to %2 with the answers not known: this could be High. Ask again, or use professional judgement and say why.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A critical item is not known. A yes to it could raise the band. Find out soon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody was in hospital, but physical harm is not ticked. Check which is right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A repeat of a MARAC case goes back to the MARAC whatever the score.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RiskTool</name>
    <message>
        <source>The risk tool was not read: %1. The tool in use stays. Mend the file and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not an object</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no usable text for “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no whole number from %2 to %3 for “%4”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has an unknown word for “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it must have exactly %1 items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>item %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it must have exactly four bands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>band %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the bands must stand in the order standard, medium, high, very_high</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 must begin at %2 ticks, where the one before it ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has an intervention without a usable text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the bands must end at %1 ticks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>its id must be up to 32 letters, digits, dots or hyphens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“rules”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an unscored prompt</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RiskToolChanges</name>
    <message>
        <source>one tick among others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>critical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>critical when somebody was in hospital or badly hurt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 version %2 takes the place of %3 version %4.</source>
        <extracomment>the id and version of a risk tool, twice</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its title becomes “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line on every print becomes “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The questions look back %1 months instead of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When incidents add up to more: %1 in six months or %2 in thirty days, with questions %3 and %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question %1 becomes “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question %1 counts as %2 instead of %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question %1 is called “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question %1 has other guidance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 risk: %2 to %3 ticks instead of %4 to %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 risk: other advice on what helps.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The questions that give no tick are others.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RiskWords</name>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Ie</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Na</translation>
    </message>
    <message>
        <source>Don&apos;t know</source>
        <translation type="unfinished">Ddim yn gwybod</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation type="unfinished">Heb ei ofyn</translation>
    </message>
    <message>
        <source>from the victim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the police</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>source and agency</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Cadeirydd</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RunMeeting</name>
    <message>
        <source>A meeting is opened on its own day. Nothing was changed. If it has been moved, change its day with “Change day or place” on its sheet first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chair is not on the attendance list, and must sign like everybody in the room (section 7.1). Add who sits as chair, with their agency, then open the meeting; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chair recalls the protocol while the meeting is in session. Nothing was changed. Open the meeting on its sheet first; if it was closed without it, the minutes give the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a meeting in session can be closed. Nothing was changed. A planned one is cancelled on its sheet instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a planned meeting can be opened. Nothing was changed. Look at its state, or call another meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How a hearing ended is recorded while the meeting is in session. Nothing was changed. Open the meeting first; after it was closed the outcome stands.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SafekeepingDue</name>
    <message>
        <source>The register has no backup yet. Make one on the Backups page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The last good backup is %n day(s) old. Make one on the Backups page.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The last backup failed. See why on the Backups page, and make one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An account was closed and the register’s key has not been changed since. Change it on the Backups page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup in %1 yet. Make one on the Backups page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last good backup in %1 is more than a week old. Make one on the Backups page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last backup into %1 failed. See why on the Backups page, and make one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last backup is not in its folder any more. Make one on the Backups page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last backup is damaged. Make one on the Backups page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last backup is not in %1 any more. Make one on the Backups page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last backup in %1 is damaged. Make one on the Backups page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The last backup failed, and the last good one is %n day(s) old. See why on the Backups page, and make one.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The last backup into %1 failed, and the last good one there is more than a week old. See why on the Backups page, and make one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SamenessFacts</name>
    <message>
        <source>Take these two records apart?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each keeps what it holds, and everything is as it was before they were said to be one person. Your name, the time and your reason are recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Why are these two people after all?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take them apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two records are apart again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take %1 apart…</source>
        <extracomment>a person&apos;s name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take %1 and %2 apart?</source>
        <comment>two people</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take %1 and %2 apart…</source>
        <extracomment>the names of two people, neither of whom the sheet shows</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SaveActionsTable</name>
    <message>
        <source>Saved as %1, and recorded. Send it as securely as the action list: whoever has the file has what was agreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table of actions for the agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ScheduleMeeting</name>
    <message>
        <source>Cases stand on the agenda of this meeting. Move each of them to another meeting, then cancel this one. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why the meeting is cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases stand on its agenda. Move them to another meeting first; then its kind can be changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) stand on its agenda. Give at least that number, or move some of them first.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Only a planned meeting can be cancelled. Nothing was changed. A meeting that was opened is ended with “Close the meeting” on its sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only a planned meeting can be changed; this one has been opened, held or cancelled. Nothing was saved. Call another meeting.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>born %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is too long to search for. Nothing was searched. Give a name, a reference, a telephone number or a postcode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This can’t be searched for. Nothing was searched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a name, a reference, a telephone number or a postcode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>also %1</source>
        <comment>other names of a person</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SendingMethod</name>
    <message>
        <source>%1 has no secure e-mail address in this register, and a case list goes by no other e-mail (R116). Send it by hand, by post or through a secure portal, or give the agency its secure address on the Agencies page first.</source>
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
    <message>
        <source>Give the whole path of the folder, or leave it empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a second folder that is not the first, best on another disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a time from 12:00 to 22:00.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sharing</name>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All agencies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings: invited to %1, attended %2, sent apologies to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case lists: %1 in time, %2 late, %3 not sent or not whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contributions: %1 given, %2 with nothing to report, %3 withheld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions: %1 set, %2 completed (%3 of them late), %4 overdue, %5 no longer possible, %6 not acted on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings invited to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings attended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apologies</source>
        <translation type="unfinished">Ymddiheuriadau</translation>
    </message>
    <message>
        <source>Case lists in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case lists late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case lists not sent or not whole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contributions given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information withheld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions completed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of these completed late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agency did not act</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SharingCsv</name>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agency</source>
        <translation type="unfinished">Asiantaeth</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Enw</translation>
    </message>
</context>
<context>
    <name>SharingDue</name>
    <message>
        <source>%1 was shared without consent: review it, and record what the review found.</source>
        <extracomment>a referral&apos;s reference</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SharingHeadings</name>
    <message>
        <source>Agency</source>
        <translation type="unfinished">Asiantaeth</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Enw</translation>
    </message>
    <message>
        <source>Invited</source>
        <comment>to meetings</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attended</source>
        <comment>meetings</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apologies</source>
        <translation type="unfinished">Ymddiheuriadau</translation>
    </message>
    <message>
        <source>Lists in time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given</source>
        <comment>contributions</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nil</source>
        <comment>contributions</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withheld</source>
        <comment>contributions</comment>
        <translation type="unfinished">Wedi&apos;i ddal yn ôl</translation>
    </message>
    <message>
        <source>Set</source>
        <comment>actions</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Completed</source>
        <comment>actions</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of these late</source>
        <comment>actions</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <comment>actions</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did not act</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SignatureBoxes</name>
    <message>
        <source>Name</source>
        <translation type="unfinished">Enw</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation type="unfinished">Asiantaeth</translation>
    </message>
    <message>
        <source>Position</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed</source>
        <translation type="unfinished">Wedi llofnodi</translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished">Dyddiad</translation>
    </message>
</context>
<context>
    <name>SignedWording</name>
    <message>
        <source>%1 wording</source>
        <extracomment>the year of a law or protocol: 2009 or 2026</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, own text %2</source>
        <extracomment>an edition of the wording, then digits that tell the partnership&apos;s own text from others</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, supplied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StockPhrases</name>
    <message>
        <source>Give the phrase a name; it is found by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write what the phrase puts into the text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another phrase has this name. Give this one another, or change that one.</source>
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
    <message>
        <source>The check was stopped before its end. Nothing is known about the part that was not read. Start it again when there is time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the register&apos;s file can&apos;t be read. Keep the file and restore the newest backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside the register lies a file of its name with -wal at its end. This program makes none: it would put other content in the place of the register&apos;s. The register was not opened and nothing was changed. Move that file away and keep it, check the register, and tell the partnership&apos;s data protection officer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The end of the register&apos;s file is missing. Nothing was changed. Keep the file and restore the newest backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pages of the table “%1” do not fit together: some are damaged or of another time. Keep the file and restore the newest backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (number %2)</source>
        <comment>a table and a record in it</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of the register belong to something that is not there, the first is in %1. Keep the file and restore the newest backup.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Each page of the register&apos;s file is whole, but they do not fit together: some were altered, or are of another time than the rest. Nothing was changed. Keep the file and restore the newest backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk was full or failed while something was saved, and some pages of the register’s file that hold nothing were left half written. Each record is whole. Make room on the disk, then lock the register and unlock it: the program writes these pages anew.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StrandWords</name>
    <message>
        <source>%1 (%2)</source>
        <comment>a strand of hostility, and more closely</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Strands</name>
    <message>
        <source>The list holds no strands. It was not used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strand %1 of the list needs a code of its own, without spaces, a name of one line and sub-strands of one line each. The list was not used.</source>
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
    <message>
        <source>The file holds something that is no character of any language. Nothing was read: take it out.</source>
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
    <name>TodayView</name>
    <message numerus="yes">
        <source>%n day(s) late</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heddiw</translation>
    </message>
    <message numerus="yes">
        <source>In %n day(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Atgyfeiriadau</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Cyfarfodydd</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Cofnodion</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Camau gweithredu</translation>
    </message>
    <message>
        <source>Agencies</source>
        <translation>Asiantaethau</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Gosodiadau</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Erbyn</translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late since %1</source>
        <extracomment>since a time of today</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More are due later. They come up as these are done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 more</source>
        <extracomment>lines that are left out of the list</extracomment>
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
    <message>
        <source>Entry %1 wrote what its kind of entry, or the person who signed it, may not write.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry %1 is signed with a key that was not that person’s at the time, or by an account that was not open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry %1 claims the recovery sheet gave somebody a key, and the sheet did not sign it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account %1 has a role, a key or a state that no entry gave it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account %1 is gone without an entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing key %1 was given by no entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry %1 holds a word that this program never writes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What protected addresses are found by in texts does not follow from the addresses on file: it was altered outside this program, and texts may show what is protected. When nothing else is wrong, it is made anew after the next unlocking, by a check of the trail in the open register, or with the next backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What searches find texts by does not follow from the texts on file: it was altered outside this program, and a search may miss some. When nothing else is wrong, it is made anew by a check of the trail in the open register, or with the next backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are entries that are no part of the trail: they stand before its first one or far behind entry %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TransferFacts</name>
    <message>
        <source>Transferred from %1</source>
        <comment>an area</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved to %1</source>
        <comment>an area</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>day and agency</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Contact there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers asked for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Receipt arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <comment>a step</comment>
        <translation type="unfinished">Wedi&apos;i wneud</translation>
    </message>
    <message>
        <source>To do</source>
        <comment>a step</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other areas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case came from no other area and went to none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on with %1</source>
        <comment>an area</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record a &amp;transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter to %1…</source>
        <comment>an area</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TransferLetter</name>
    <message>
        <source>Not in this letter: it is given by telephone to the contact named above.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TransferLetterDocument</name>
    <message>
        <source>Case</source>
        <comment>reference</comment>
        <translation type="unfinished">Achos</translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished">Person</translation>
    </message>
    <message>
        <source>Moved, or told of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished">Cyfeiriad</translation>
    </message>
    <message>
        <source>Heard here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet</source>
        <comment>a case was heard</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was referred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk, as it was assessed and judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes of %1, %2, as far as they are about this case</source>
        <extracomment>a meeting&apos;s reference and its day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action plan, as it stands on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished">Cofnodion</translation>
    </message>
    <message>
        <source>Enclosed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What we ask for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to keep it</source>
        <translation type="unfinished">Sut i&apos;w chadw</translation>
    </message>
    <message>
        <source>How to send it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TransferProblems</name>
    <message>
        <source>This day lies before the move. Give a later one, or mend the day of the move.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The papers came before they were asked for. Give a later day, or leave out the day on which they were asked for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A receipt follows the papers. Give the day of the papers, on or before this one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the day of the move, or on which it was told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day is still to come. Record it once it has happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the other area, such as Liverpool.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the agency that told of the move; it stays that agency&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TransferSteps</name>
    <message>
        <source>Find out whether the case was heard already; what has to be done follows from it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find out whether the agenda has gone out already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hear the case here first: its agenda is out, and the agencies have searched their files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the referral form and the risk assessment to the MARAC of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send the minutes and the action plan to the MARAC of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the receipt of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask %1 for its minutes and its action plan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask %1 for its referral form and its risk assessment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the day on which the papers of %1 arrive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place the case on the next meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agenda is out: place the case on it by the chair’s decision, or on the next one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send %1 a receipt, and record its day.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TransfersDue</name>
    <message>
        <source>%1: %2</source>
        <extracomment>a case&apos;s reference, and what to do about its transfer</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Trend</name>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>agency, quarter</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All agencies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions: %1 due, %2 done on time, %3 done late, %4 not acted on, %5 overdue, %6 no longer possible, %7 not yet due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On time: %1 of a hundred; what is no longer possible counts on neither side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agency</source>
        <translation type="unfinished">Asiantaeth</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Enw</translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done on time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agency did not act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On time, of a hundred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of the actions that were due from %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of the actions that were due from %1 to %2: your period, widened to whole quarters.</source>
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
    <name>TypedDue</name>
    <message>
        <source>Is the number a time? Write it as 09:00 or 9am.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” can be a day or a time. Write the day as 9/10, or the time as 09:10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say on which day as well, for example “today %1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is no time of day. Write hours and minutes, for example 18:00 or 6pm.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UndertakingDocument</name>
    <message>
        <source>Kept by the MARAC Administrator with the minutes of the meeting.</source>
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
    <message>
        <source>Closed until everybody has signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting is over: each of its cases was heard or carried over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting was cancelled: no case is heard at it. Choose another meeting.</source>
        <translation type="unfinished"></translation>
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
    <message>
        <source>The file is empty or far too short, so what it held is gone. It was not taken for a new register and nothing was changed. Restore the newest backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not encrypted, so it is not a register of this program. It was not opened. Choose the register’s own file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register’s file has a second name on this disk (a hard link). Opened by two names, it could lose what was saved. It was not opened and nothing was changed. Ask IT support to remove the other name: the one to keep is that with the .keys files beside it, and a -journal or -undone file if there is one.</source>
        <translation type="unfinished"></translation>
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
        <source>You can’t close your own account. Nothing was changed. Ask another administrator.</source>
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
    <message>
        <source>Somebody’s access was changed while the key was being made. Nothing was changed by this; do it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such account. Nothing was changed. Choose one from the list of users.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account is closed already. Nothing was changed. Open it again if the person comes back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account is open already. Nothing was changed. If its passphrase is forgotten, set a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use small letters a to z, digits, dots and hyphens only, and no space.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use small letters a to z, digits, dots and hyphens only; “%1” is none of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is %L1 characters long; a login has at most %L2.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Verification</name>
    <message>
        <source>every page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the structure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the trail with every signature, and every record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the copy of the key file inside the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the witnesses on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the backup’s list of contents and its seal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not good. The backup’s list of contents was altered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not good. The key file beside this register belongs to another register.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not good. The copy of the key file inside the register was altered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not good. The history is not the one this computer saw up to entry %1: entries were rewritten, or two copies were used apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older. The register ends at entry %1; this computer has seen entry %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n witness(es) of the register on this computer were damaged or replaced, so it can’t tell whether this is the newest copy.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This computer has no witness of the register to compare with, so it can’t tell whether this is the newest copy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing wrong was found, but this can’t be called good. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup’s own witness is missing, so it can’t be told who made the backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not good. The backup’s own witness was altered, or is of another backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the backup’s own witness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what this computer saw of the register until then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the printed witness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printed witness proves nothing here, because the trail is not whole.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not good. The printed witness is of another register.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not good. No entry of the trail has the printed witness: the trail was cut off or rewritten since, the page is of another register, or the code was mistyped. Compare it with the page once more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not good. The printed witness is not signed by the person it names: it was made up or altered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This account may not read the register&apos;s file, so it was not checked. Nothing was changed. Check it from the account that uses it, or ask IT support to give this one the right to read it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both key files beside the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not good. The key file %1 is missing; the other opens the register, and without both nobody could. Unlock the register once: that makes the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not good. The key file %1 is damaged or was altered; the other opens the register, and without both nobody could. Unlock the register once: that makes the file again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register could not be copied to be checked: there is no room, or its disk can’t be read. Nothing was changed. Make room in the program’s own folder (by default .local/state/marac-register in your home folder) and check again; if it stays so, restore the newest backup to another disk.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WhichFile</name>
    <message>
        <source>A victim of this referral has a file, to which a later referral goes (R038): %1. Choose it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The victims of this referral have files of their own: %1. Say to which of them it goes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WithoutConsent</name>
    <message>
        <source>Say whether the client was told of the disclosure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the day on which the client was told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why the client was not told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the manager who authorises it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the day on which the manager authorised it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tick at least one legal ground, or name the part of the protocol that is relied on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the day by which this is reviewed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the person responsible for the review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the caseworker who signs the form.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the day on which the caseworker signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day is in the future.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what the review found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the day of the review.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The caseworker can&apos;t authorise their own sharing. Name the manager; where two people have a name in common, write both in full.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day is before the caseworker signed; the manager authorises what was signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This day is more than a year away. Review it within a year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the name of a person.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WithoutConsentDocument</name>
    <message>
        <source>%1, %2</source>
        <extracomment>a name, then a day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Immediate risk or crisis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk assessment</source>
        <translation type="unfinished">Asesiad risg</translation>
    </message>
    <message>
        <source>The protocol: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weighed beside them; none is an authority by itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Ie</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Na</translation>
    </message>
    <message>
        <source>Told of the disclosure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If not, why not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished">Dyddiad</translation>
    </message>
    <message>
        <source>Agency and person told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How (e-mail, letter, telephone)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agency</source>
        <translation type="unfinished">Asiantaeth</translation>
    </message>
    <message>
        <source>Caseworker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manager, who authorises it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OFFICIAL-SENSITIVE once filled in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appendix F of the protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank form</source>
        <translation type="unfinished">Ffurflen wag</translation>
    </message>
    <message>
        <source>Client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished">Cyfeiriad</translation>
    </message>
    <message>
        <source>Children, with dates of birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the consent form does not cover this, and that there is no consent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What causes concern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticks of the risk assessment, out of 20</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished">Beth ddigwyddodd</translation>
    </message>
    <message>
        <source>Source of the information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal authority to share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The public interest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comments and consultations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal consultations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External consultations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be reviewed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person responsible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewed, and what it found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was shared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded as signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded as authorised</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WithoutConsentWords</name>
    <message>
        <source>Prevention and detection of crime (Crime and Disorder Act 1998)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preventing or detecting crime, or apprehending or prosecuting offenders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vital interests of the data subject: serious harm, or a matter of life or death</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The administration of justice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Functions conferred on any person by or under an enactment (police, social services)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A court order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overriding public interest (common law)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child protection: disclosure to social services or police under the Children Act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right to life (Human Rights Act, Article 2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right to be free from torture or inhuman or degrading treatment (Human Rights Act, Article 3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prevention of crime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offenders to apprehend or prosecute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vital interests</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Administration of justice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Functions under an enactment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Court order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overriding public interest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Child protection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right to life</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freedom from torture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the disclosure proportionate to its aim?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How vulnerable are those who are at risk?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What impact is the disclosure likely to have on the offender?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is there another, equally effective means to the same aim?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it necessary to prevent or detect crime and uphold the rights of the public?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it necessary to protect other vulnerable people?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incomplete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete, not authorised yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authorised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not recorded yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; reviewed on %2</source>
        <comment>a state and a day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; review by %2: %3</source>
        <comment>a state, a day and a person</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pressing need</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Respective risks to those affected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk of not disclosing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interest of the receiver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public interest in disclosure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Human rights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duty of confidentiality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Danger to the client</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Danger to family or children</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Danger to property</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client poses a risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (crisis)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (assessed)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why the disclosure is proportionate to its aim, because you rely on the public interest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say how vulnerable those who are at risk are, because you rely on the public interest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what impact the disclosure is likely to have on the offender, because you rely on the public interest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why no other means would be as effective, because you rely on the public interest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why it is needed to prevent or detect crime and uphold the rights of the public, because you rely on the public interest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say whether it is needed to protect other vulnerable people, because you rely on the public interest.</source>
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
        <source>This must be true or false, without quotation marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Field “%1”: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n other field(s) need mending too.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This must be “%1”, as the file is named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 in the folder “wording” beside the register can&apos;t be used, so the supplied words were taken. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This must hold %1, which the program fills in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A heading is one line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its “sections” and its “labels” must each be a list, as in the supplied file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It names a section or label that this paper does not have. Compare with the supplied file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is named twice.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This section has no heading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This must hold “title” and “sections” in braces, as in the supplied file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order of its sections is fixed; put them back and change their headings alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file names a paper that has no template. Compare with the supplied file.</source>
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
    <name>marac</name>
    <message>
        <source>MARAC Register</source>
        <translation>Cofrestr MARAC</translation>
    </message>
    <message>
        <source>Register of a hate crime multi-agency risk assessment conference.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register to open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the demonstration register: two years of invented work.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marac-tour</name>
    <message numerus="yes">
        <source>%n picture(s) drawn.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Draws every page of the application and every paper it makes into files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day it is (default 2026-10-08).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A demonstration register made before, in place of a fresh one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the pictures go.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n paper(s) made.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The pages at the usual size in light alone, and no papers.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marac::AcceptForm</name>
    <message>
        <source>Accept %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case goes to the next available meeting unless there is a reason for another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Why this meeting and not the next available one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished">&amp;Canslo</translation>
    </message>
    <message>
        <source>&amp;Accept; a meeting follows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Accept for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted into the file there is, %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted as case %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 It stands on the agenda of %2.</source>
        <comment>what was done and the meeting&apos;s reference</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 No planned meeting can take it; call one and place it there.</source>
        <comment>what was done</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An emergency goes to a mini MARAC where one is called, and on to a full meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case &amp;file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody who may be the same, or the same place, has a file already. A later referral goes to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, born %2</source>
        <comment>a name and a day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>a file&apos;s reference, whose it is, and why it may be the same</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these: open a new file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say whether it is one of these files, or open a new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a file&apos;s reference, and that it is closed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 What speaks for a repeat: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A re&amp;peat of a case this MARAC has heard or is to hear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wh&amp;y it is the same matter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marac::AccountView</name>
    <message>
        <source>Choose a passphrase of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else set the one you unlocked with, and knows it. Once you have your own, the register opens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known to you alone. Only you can change it here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marac::ActionLineForm</name>
    <message>
        <source>One line &amp;for an action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agree it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete it in the fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The action is agreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who, what, by which day (and time) and the risk item, for example: HHR tenancy warning by Thu #11, or FRS letterbox blocker by today 18:00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That time has passed already.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marac::ActionSheet</name>
    <message>
        <source>Action for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished">Beth</translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished">Erbyn</translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished">Achos</translation>
    </message>
    <message>
        <source>Set at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk item %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the case &amp;file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported by the agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing reported yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record what %1 reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished">Wedi&apos;i wneud</translation>
    </message>
    <message>
        <source>Progress, not done yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not done: the agency did not act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reported on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>H&amp;ow it stands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it re&amp;ported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the repor&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done, or why it was not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How it was chased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody was chased for it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step</source>
        <extracomment>a step of chasing and its day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Chased…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back on %1 by %2: %3</source>
        <extracomment>a day, a person, a reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the report &amp;back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the report back?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The action is live again: it is listed as open and its agency is chased for it. The report stays in its history, marked as taken back. Your name, the time and your reason are recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What was wrong with the report?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is taken back. %1 is open again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Done on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left empty: on the day of the report. Whether it was in time goes by this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who reported &amp;it there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose how the action stands, by the agency&apos;s own report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circumstances changed: no longer possible</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marac::ActionsView</name>
    <message>
        <source>Due</source>
        <translation type="unfinished">Erbyn</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agency</source>
        <translation type="unfinished">Asiantaeth</translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished">Cam gweithredu</translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished">Achos</translation>
    </message>
    <message>
        <source>Set at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished">Camau gweithredu</translation>
    </message>
    <message>
        <source>Each belongs to one agency until that agency has reported how it ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No such actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions agreed in a meeting appear here, soonest due first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which actions are listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Agor</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an action and press Return to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a report on an action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reports of %1 taken in: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be chased</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Recorded that %1 was chased for %n action(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>the record of a chase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a reason for taking a report back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by reference of the action or its case (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marac::AddressEditor</name>
    <message>
        <source>Flat or unit (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Building number or name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Street</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locality (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Town</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post town (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Ardal</translation>
    </message>
    <message>
        <source>The council&apos;s area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UPRN (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Property number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>USRN (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Street number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation at the address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address as it was given</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the words of whoever gave it, when the parts are not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protected: hide it in every list, on every screen and paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No fixed abode</source>
        <translation>Dim cartref sefydlog</translation>
    </message>
    <message>
        <source>About this address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sefton</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside Sefton: check that the case belongs here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete to BS 7666</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not complete to BS 7666; it can be completed later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example Flat 4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example 12, or Harbour House</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No address is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A protected address is on file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show it to change it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter another address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is it no longer protected?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A protected address of this person is on file. Your name, the time and this reason are recorded; leave the address itself out of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you typed here of the address is gone: the address on file was changed or protected meanwhile. Type it again if it still holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The address stays hidden: the same home is protected elsewhere, in another record or as an earlier address. Lift that protection as well, unless somebody is at risk by it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not found in texts: add house and street, or the postcode</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marac::AgenciesPage</name>
    <message>
        <source>Agencies</source>
        <translation type="unfinished">Asiantaethau</translation>
    </message>
    <message>
        <source>Choose an agency to read about its data controller and its officers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No agencies yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The partners of the protocol will stand here, each with its signatory, PDMO and registration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the first agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add an agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n agencies</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n signatories</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need attention: signature, PDMO or registration</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>a form of an agency</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marac::AgencyForm</name>
    <message>
        <source>New agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;ode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short and unique, as it stands in lists and actions: HHR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to reach it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secure e-&amp;mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a recognised secure network: gov.uk, police.uk, nhs.net, cjsm.net</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Postal address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In &amp;use: offered for referrals, meetings and actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save the agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is responsible in law. Several units of one council have the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another one, not in this list yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Legal name of the data controller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its signature and registration are added afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a secure network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agency was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agency was added. Next: its data controller&apos;s signature, and its PDMO.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the agenc&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Data controller</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marac::AgencyTools</name>
    <message>
        <source>Whose actions are listed, printed and sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All agencies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action &amp;list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The open actions of the agency chosen, with room for its report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table for the a&amp;gency…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The open actions of the agency chosen as a file for its spreadsheet, to fill in and send back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take feed&amp;back in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reports of the agency chosen, from the table that it sent back. You see first what each does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take an agency’s feedback in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter to chase…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is due of the agency chosen, to whoever it is time to ask there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a letter goes to one agency alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the agency above the list first: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a table is of one agency alone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marac::AgencyView</name>
    <message>
        <source>Not in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data controller has not signed the protocol, so this agency can&apos;t take part. Have it sign, then record the day with the controller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data controller has withdrawn from the protocol, so this agency takes no part. It stays bound for what it obtained before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No Primary Designated MARAC Officer today: nobody can authorise sharing for this agency. Designate one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agency</source>
        <translation type="unfinished">Asiantaeth</translation>
    </message>
    <message>
        <source>&amp;Edit the agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secure e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Designated officers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Designate an officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit the &amp;controller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record a &amp;withdrawal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data controller and signatory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senior officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a name and a post</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed the protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>a day and a name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, by written notice of %2</source>
        <comment>two days</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ICO registration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, to %2</source>
        <comment>a registration number and its last day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered purpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data protection law</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relevant authority</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, Crime and Disorder Act 1998 section 115</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Na</translation>
    </message>
    <message>
        <source>Other agencies of this controller; its signature and registration count for them too:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Designation &amp;form…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data controller’s registration with the Information Commissioner (ICO) is not recorded. Ask the controller for its number and last day, and enter both with “Edit the controller”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data controller’s registration with the Information Commissioner (ICO) has expired. Ask the controller to renew it, and enter its new last day with “Edit the controller”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data controller’s registration with the Information Commissioner (ICO) ends soon. Remind the controller to renew it, and enter its new last day with “Edit the controller”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marac::AgendaHeader</name>
    <message>
        <source>%1 of %2 cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, ends %2</source>
        <extracomment>the number of cases, and the time of day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, ends after midnight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until %1 there is time for %2 of the %3 cases. Move the others to another meeting with “Move to…”, or call another one for them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move cases to another meeting with “Move to…”, or raise the number this one can hear with “Change day or place”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 more than it can hear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Past %1 by %2</source>
        <extracomment>a time of day, and a duration</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order &amp;by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Children first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referring officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order the cases by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put in o&amp;rder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>midnight</source>
        <extracomment>a time of day: &quot;Past midnight by 15 min&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Landlord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agency, housing first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marac::AgendaSection</name>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished">Achos</translation>
    </message>
    <message>
        <source>Victim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk</source>
        <translation type="unfinished">Risg</translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hearing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation type="unfinished">Agenda</translation>
    </message>
    <message>
        <source>No cases yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is now number %2 on the agenda.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepting a referral places its case on the next available meeting. One that was accepted before this meeting was called is placed from its case file or its referral; Today lists it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mo&amp;ve to…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a case in the list first, then move it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 min</source>
        <extracomment>when a case is heard, and for how many minutes</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not that day, %1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the list: Alt+Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the list: Alt+Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 min more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the list: the + key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5 min less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the list: the - key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agenda is in that order already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agenda is in its new order. Print it again if it has been sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A case is given from %1 to %2 minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is given %2 minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transferred from %1</source>
        <comment>an area</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the list Alt+Up and Alt+Down move a case, and so does dragging it; the keys + and - give it more minutes or fewer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list is filtered, or sorted otherwise than the meeting goes, so nothing was moved. Empty the filter and sort by No., then drag the case.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marac::AmendmentForm</name>
    <message>
        <source>Amend the minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was locked stays as it is. The amendment gets a number and follows it, here and on paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the amendment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not amend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What &amp;it is of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose words these &amp;are</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What &amp;holds instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Why the minutes are amended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose appro&amp;val it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved &amp;on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The amendment stays with the minutes for good, with your name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the amendment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amendment %1 is added. It follows the minutes, here and on paper.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marac::AmendmentsPanel</name>
    <message>
        <source>%1 on %2</source>
        <comment>a name and a day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 on %2; recorded by %3 on %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amendment %1, of the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amendment %1, of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What holds instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished">Rheswm</translation>
    </message>
    <message>
        <source>Words of</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation type="unfinished">Cymeradwywyd gan</translation>
    </message>
</context>
<context>
    <name>marac::AnswersPanel</name>
    <message>
        <source>Show the answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By %1, version %2. %3</source>
        <comment>tool, version, label</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; %2</source>
        <comment>answer and source</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number and short name</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marac::ApprovalForm</name>
    <message>
        <source>Such as a letter or a message, and its date. The minutes and the audit trail name you too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the approval…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not record it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the chair&apos;s approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minutes will say that they were approved, by whom, and that you recorded it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minutes are approved. Lock them when the chair has no more to add.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose approval it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve&amp;d on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the approval reached &amp;you</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marac::AttendanceSection</name>
    <message>
        <source>Agency</source>
        <translation type="unfinished">Asiantaeth</translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Enw</translation>
    </message>
    <message>
        <source>Presence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undertaking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Designation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is invited yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone designated on the day of the meeting can be invited at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n officer(s) invited.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>In&amp;vite all designated officers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invite all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Le&amp;ft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apologi&amp;es</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ticked when apologies are recorded: the agency sent what it holds on the cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ta&amp;ke back…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Why was it recorded wrongly?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the list one key is enough: P present, S signed, B present and signed, L left, A apologies, T take back. After S, B and A the next line follows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;information sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a person in the list first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>a person, and what was recorded of them</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wording signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day on which the information came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day on which the information came; leave it empty if it is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marac::AttendeeForm</name>
    <message>
        <source>Temporary officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chair</source>
        <translation type="unfinished">Cadeirydd</translation>
    </message>
    <message>
        <source>Minute-taker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some&amp;body else: name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;its as</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agenc&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;DMO who lets them sit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added to the list. Mark them present and record their signature when they sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position or &amp;rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>the code of an agency, and its name</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not add anybody</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marac::AuditFilterForm</name>
    <message>
        <source>Anyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Person concerned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W&amp;hat was done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fro&amp;m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To, &amp;inclusive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a reference or a person, one of the two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the person’s number, such as PER-57: it stands in the entries. Your role reads the trail and no names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody in the register has this name. Try fewer letters, or another spelling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a person&apos;s number and name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, born %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one person has this name. Give the number of the one you mean.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marac::AuditView</name>
    <message>
        <source>Entry</source>
        <translation type="unfinished">Cofnod</translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished">Pryd</translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished">Pwy</translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished">Beth</translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished">Rheswm</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries of the audit trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who looked at what, when and why. Reading this is recorded too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chec&amp;k the whole trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entries match</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change what is asked for above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry %1: %2. %3. %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recipients: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The computer’s clock could not be believed; the entry’s number gives the order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the audit trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All entries that match go into a file outside the register. The reason is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What is the export for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Exported %n entries, and recorded. Keep the file where only its recipients can open it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Stop chec&amp;king</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rep&amp;ort on paper or as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report of the audit trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest entries that match, as a paper to read, print or save. The reason is recorded with each use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What is the report for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a reason asked for with the audit trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exporting the audit trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every entry that matches is read, then all go into the file at once.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marac::BackupFoldersForm</name>
    <message>
        <source>Where backups go</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup is encrypted and complete in itself. It is made when you lock or close after a change, and when you ask for one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;First folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty: a folder “backups” beside the register.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Second folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On another disk or computer, so that one fire or one thief does not take both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep these folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished">&amp;Canslo</translation>
    </message>
    <message>
        <source>The folders are kept. The next backup goes there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marac::BackupSheet</name>
    <message>
        <source>Backup of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries of the audit trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose passphrase opens it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, whose account is closed today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase a leaver had then still opens this copy. Keep it under lock, and let it go when newer ones are enough.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To bring it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock the register, choose “Another register…” and then “Restore a backup…”. The backup becomes a register under a new name; this one stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marac::BackupsView</name>
    <message>
        <source>Made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">Cyflwr</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leavers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entries</source>
        <translation type="unfinished">Cofnodion</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete, encrypted copies of the register, each checked before it counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No backups yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every backup will stand here, with the day it was made and who can open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a backup to see what it holds and who can open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check &amp;every backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;olders…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the &amp;key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not there now. Its backups are not listed, and none can be made in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An account was closed on %1 and the key has not been changed since: whoever kept a copy of the key files and of the register opens later copies too. Choose “Change the key…”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) are damaged and count for nothing. Make a new one.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every byte of %n backup(s) is as it was.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Change the register&apos;s key?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the day somebody leaves, after their account is closed. The register is written anew under a new key, checked, and put in place of the old one; everybody else keeps their passphrase, and the recovery sheet stays good. Backups made before still open with the passphrases of their time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Change the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The key is changed. Make a backup now; then the old file is taken away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a change of the backup folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy counts once all of it was read again and checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking every backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every byte of each is read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changing the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register is written anew and checked before it takes the old one’s place.</source>
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
    <name>marac::CaseEventForm</name>
    <message>
        <source>Something learnt or done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kind of entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Day of the incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;From which agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What was learnt or done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add to this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the day on which the incident happened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The incident is in the file. Assess the risk again within two working days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added to the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is closed. A new incident stays on Today until the risk has been assessed again; then reopen the file, or leave it closed if the risk allows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The incident is in the closed file. Assess the risk again within two working days, and reopen the file if it has to be heard again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marac::CaseSheet</name>
    <message>
        <source>%1 risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protected address</source>
        <translation>Cyfeiriad gwarchodedig</translation>
    </message>
    <message>
        <source>Victim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Atgyfeiriadau</translation>
    </message>
    <message>
        <source>%1 from %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Cyfarfodydd</translation>
    </message>
    <message>
        <source>This case stands on no meeting yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action plan</source>
        <translation>Cynllun gweithredu</translation>
    </message>
    <message>
        <source>No actions have been agreed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tracking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add to the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place %1 on a meeting, or move it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;ssess the risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;ssess or judge the risk again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due %1. %2</source>
        <comment>a day, and how the action stands</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reopen this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close this file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1 of the same person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action plan of %1</source>
        <comment>the day of a meeting</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2. %3</source>
        <comment>agency, day and what it reported</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished">Canlyniad</translation>
    </message>
    <message>
        <source>Risk left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharing without consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier action plan, of %1</source>
        <comment>the day of a meeting</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marac::CasesView</name>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Victim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risg</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>Y cyfarfod nesaf</translation>
    </message>
    <message>
        <source>Last heard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Atgyfeiriadau</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One file for each person referred. A later referral goes to the same file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No case files yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file is opened when a referral is accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file and press Return to read it. Reading is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Achosion</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">Cyflwr</translation>
    </message>
    <message>
        <source>an entry for a case file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>why a case file is closed or opened again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a transfer to or from another area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished">Cyfeiriad</translation>
    </message>
    <message>
        <source>Protected address</source>
        <translation type="unfinished">Cyfeiriad gwarchodedig</translation>
    </message>
    <message>
        <source>Filter by reference or victim’s name (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marac::ChairDisplay</name>
    <message>
        <source>MARAC Register</source>
        <translation type="unfinished">Cofrestr MARAC</translation>
    </message>
    <message>
        <source>The chair&apos;s display</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed so far: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marac::ChairPanel</name>
    <message>
        <source>Chair&apos;s script</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now: %1</source>
        <comment>a step of the chair&apos;s script</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has spoken</source>
        <comment>an agency</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to speak</source>
        <comment>an agency</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step (F4)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next to speak (F5)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Over its time by %n minute(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 minutes</source>
        <comment>how long a case has taken</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now: %1 speaks</source>
        <comment>an agency</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marac::ChasePane</name>
    <message>
        <source>How %1 was chased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register sends nothing. Write or telephone first, then record it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, due %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, due %2. Waits: %3</source>
        <extracomment>an action, the day it is due, and the step of chasing that waits</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Actions it was about</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reminded, or told that it is overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escalated to the PDMO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put before the chair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To who&amp;m</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ho&amp;w</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was sai&amp;d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Record the chase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the le&amp;tter…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished">&amp;Canslo</translation>
    </message>
</context>
<context>
    <name>marac::ChasingPane</name>
    <message>
        <source>When an agency is chased</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counted from the day an action is due. Today lists each step until it is recorded; the register itself sends nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;minder, working days before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>0 sends no reminder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Told that it is &amp;overdue, working days after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Escalated to the PDMO, working days after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next full meeting then has it among its incomplete actions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save these days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved. It counts for every action that is open.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marac::Choice</name>
    <message>
        <source>Choose…</source>
        <translation>Dewiswch…</translation>
    </message>
</context>
<context>
    <name>marac::ChoiceButtons</name>
    <message>
        <source>Yes</source>
        <translation>Ie</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Na</translation>
    </message>
    <message>
        <source>Don&apos;t know</source>
        <translation>Ddim yn gwybod</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Heb ei ofyn</translation>
    </message>
    <message>
        <source>Key %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marac::CirculationSection</name>
    <message>
        <source>Agency</source>
        <translation type="unfinished">Asiantaeth</translation>
    </message>
    <message>
        <source>Case list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Circulation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print this agency&apos;s copy…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secure e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Secure portal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDMO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent &amp;by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent t&amp;o</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chair&apos;s &amp;reason for late papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agreed by the c&amp;hair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record as sent to the chosen a&amp;gency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every agency has the case list already. Nothing was recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an agency in the list first. Nothing was recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Recorded as sent to %n agenc(ies).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) to send</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Leave it empty where all that is new in the list are late papers the chair has agreed to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Date sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished">Amser</translation>
    </message>
    <message>
        <source>Its pack cover…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its research forms…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record as sent to ever&amp;yone still waiting</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marac::ClosingForm</name>
    <message>
        <source>Close %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file stays in the register. A later referral of the same person opens it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reasons for which it was closed stay in its tracking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;On the word of which agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Why is the file closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Why is the file opened again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reopen the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not sa&amp;ve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why is it closed with o&amp;pen actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n action(s) are still open. Their agencies’ feedback is recorded on the Actions page.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Why is the risk &amp;not assessed again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is assessed again when a case is closed, and has not been since the last thing that happened. The case sheet leads to the assessment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is open again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wha&amp;t came of the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It has not been assessed; choose by judgement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessed as %1 on %2; choose another by judgement.</source>
        <comment>band and day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Risk that is left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was closed after you opened it. Choose whose words its closing shall have; the others stay in its tracking.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marac::ComparePanel</name>
    <message>
        <source>taken back to draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <extracomment>a version of minutes: its number, what they became then, and when</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare two versions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the minutes said when they were approved, taken back or locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>− Removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) are the same.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The two versions say the same: %n line(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>From version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As they would be written today</source>
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
        <translation>Cofrestr MARAC</translation>
    </message>
</context>
<context>
    <name>marac::ConflictPanel</name>
    <message>
        <source>This record was changed after you opened it, in nothing that stands otherwise here. Nothing is saved yet, and what you typed is kept: save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This record was changed after you opened it. Nothing is saved yet, and nothing that you typed is lost: choose for each field what shall stand, then save again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <comment>stands in a field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose which of the two shall stand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yours: %1
Now on file: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marac::ContactFields</name>
    <message>
        <source>Who else knows the victim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of whom the victim is afraid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is safe to talk to, and who is not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relatives, neighbours, an interpreter: to whom nobody must speak of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Landlord (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GP (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Police officer in the case (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another MARAC it went to, and when (optional)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marac::CreatePage</name>
    <message>
        <source>Make a new register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registers (*.marac)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the &amp;partnership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stands at the head of every paper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sefton Hate Crime MARAC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this computer or a drive of your own. A network folder is refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You, the first administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown to the others and printed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your &amp;login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Make the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished">&amp;Canslo</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least 15 characters. Four or more unconnected words are easy to keep in mind and hard to guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pa&amp;ssphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase a&amp;gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strong enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too easy to guess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the partnership.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give your name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the login you want.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a passphrase, or have one suggested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the same passphrase. Type it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the recovery words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If every passphrase is lost, these 24 words alone open the register. They are shown this once. Print them or write them down, and lock the paper away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the partnership, yourself and a passphrase. Then the recovery words are shown, once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave what you typed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been made yet. What you typed here is dropped.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Drop it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;uggest a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the register and the keys that lock it. This takes some seconds on purpose: it is what makes guessing dear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you type at the door: small letters a to z, digits, dots and hyphens.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marac::CriteriaFields</name>
    <message>
        <source>Why it is referred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Criteria of the referrer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As ticked on the referral form; the score and the register decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heard before on (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its case number (optional)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marac::DiaryModel</name>
    <message>
        <source>Day off: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By %1: %2</source>
        <extracomment>a time of the day, and what is due by it: &quot;By 18:00: …&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marac::DiaryPane</name>
    <message>
        <source>The week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Earlier week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Earlier month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;his week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;his month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late&amp;r week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late&amp;r month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week of %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>month</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marac::DisplayBanner</name>
    <message>
        <source>Display the previous case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Display the next case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank, or back (F12)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reveal the name…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the display (F11)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marac::DisplayDialog</name>
    <message>
        <source>MARAC Register</source>
        <translation>Cofrestr MARAC</translation>
    </message>
    <message>
        <source>As the desktop has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percent of the usual text size</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Plus and Ctrl+Minus change it at any time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;au</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Dangosiad</translation>
    </message>
</context>
<context>
    <name>marac::DisplaySession</name>
    <message>
        <source>The chair&apos;s display is closed: its screen went away. Nothing of it came up elsewhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the name to the room?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The victim&apos;s name stands on the chair&apos;s display until the next case. Your name, the time and your reason are recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Why does the room have to know it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chair&apos;s display is closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Display on screen %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Display in a window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>case %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: initials, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: name in full, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: cases are closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: blank, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no case</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marac::DoorCard</name>
    <message>
        <source>MARAC Register</source>
        <translation>Cofrestr MARAC</translation>
    </message>
</context>
<context>
    <name>marac::DraftBanner</name>
    <message>
        <source>&amp;Go on with it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Drop it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A risk assessment from %1 is not finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A referral form from %1 is not finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A judgement on a band from %1 is not finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The acceptance of a referral from %1 is not finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A form for sharing without consent from %1 is not finished.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marac::DraftedForm</name>
    <message>
        <source>You had begun this: what you typed until %1 stands here again, not saved yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marac::EndDesignationForm</name>
    <message>
        <source>End a designation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The entry stays: who was designated on an earlier day can always be shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The officer is designated up to and on this day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;End the designation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The designation was ended.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marac::Errand</name>
    <message>
        <source>The work on the register was broken off by a fault of its disk or of this program. What was saved before is all there. Lock the register, unlock it, and do this again; tell IT support if it happens twice.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marac::ErrorSummary</name>
    <message>
        <source>There is a problem</source>
        <translation>Mae problem</translation>
    </message>
</context>
<context>
    <name>marac::FactList</name>
    <message>
        <source>Not recorded</source>
        <translation type="unfinished">Heb ei gofnodi</translation>
    </message>
</context>
<context>
    <name>marac::FeedbackImportPane</name>
    <message>
        <source>Line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished">Cam gweithredu</translation>
    </message>
    <message>
        <source>What comes of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines of the agency’s table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take these reports &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take &amp;nothing in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What %1 reports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines with a report: %1 of %2. Nothing is kept yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To mend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished">C&amp;au</translation>
    </message>
    <message>
        <source>Already kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines with a new report: %1 of %2. Already kept and passed over: %3. Nothing new is kept yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is being read…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trying the agency’s table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every line is tried on the register, and nothing is kept yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taking the reports in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of them are kept, or none.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marac::FirstStepsCard</name>
    <message>
        <source>Lock the recovery words away, on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say what the partnership has decided: its name, area and numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the agencies that take part, two at least</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name a Primary Designated MARAC Officer for every agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a second person a key, so that one absence locks nobody out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the first backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call the first meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this register still needs before it can do its work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Put this list away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done: %1</source>
        <comment>a first step</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Are the recovery words locked away?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are locked away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the first steps away?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list is not shown to anybody again. Everything in it stays possible on its own page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the list away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The 24 words are shown once, when the register is made. Without them nobody opens it once every passphrase is lost. Say yes only if you have seen the paper. If nobody has it, make a new one: “New recovery sheet…” on the page Users.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marac::FolderEdit</name>
    <message>
        <source>Choose…</source>
        <translation type="unfinished">Dewiswch…</translation>
    </message>
    <message>
        <source>Which folder?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the whole path, from the drive or the root folder on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That folder is not there. Choose another, or make it first.</source>
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
    <message>
        <source>Ticked</source>
        <comment>a box of a form</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marac::FormField</name>
    <message>
        <source>%1 (optional)</source>
        <comment>a field&apos;s label</comment>
        <translation>%1 (dewisol)</translation>
    </message>
    <message>
        <source>Problem: %1</source>
        <translation>Problem: %1</translation>
    </message>
</context>
<context>
    <name>marac::FormUndo</name>
    <message>
        <source>Undo: %1</source>
        <extracomment>takes back the last change of a field of the form</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <extracomment>makes the change again that was taken back</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marac::HearingPanel</name>
    <message>
        <source>Fact</source>
        <translation type="unfinished">Ffaith</translation>
    </message>
    <message>
        <source>Professional opinion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withheld: the ground only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;gency that speaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What it &amp;says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added to the minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Harm that may come</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What pr&amp;otects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dec&amp;ision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The risk analysis is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;ue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The action is agreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opinion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing to report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>information withheld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protected address</source>
        <translation type="unfinished">Cyfeiriad gwarchodedig</translation>
    </message>
    <message>
        <source>Late paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (agreed by %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the agencies say</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing recorded yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out what %1 said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken out. The audit trail keeps that it was there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk analysis</source>
        <translation type="unfinished">Dadansoddiad risg</translation>
    </message>
    <message>
        <source>Harm</source>
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
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No actions yet. Each belongs to one agency and has a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, lowers item %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
Due %2%3. %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the hearing ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hear&amp;d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carr&amp;y over to the next meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded as heard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add what it says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Whose assessment it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agency that brings the case, unless you choose another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What &amp;adds to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the risk analysis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ag&amp;ency that acts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wha&amp;t it will do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add the action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded as carried over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 The case is on the agenda of %2 on %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 No full meeting that is called can take the case in time. Place it on a later one, or as a late paper with the chair&apos;s reason; Today reminds of it until then.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing: add it as new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What %1 said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed in the minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The action is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change what %1 said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only where it is safe, for example: by phone on the safe number, tomorrow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example 26/11, +7d or +5wd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The line begins with no agency. Choose the agency that acts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who tells the victim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is typed for this case that is not kept yet. Nothing was recorded. Keep it, or empty its fields, then say how the hearing ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is typed and not added yet. Add it first (Ctrl+Return), or clear it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who tells the vi&amp;ctim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How and whe&amp;n it is told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk item it &amp;lowers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out what %1 said?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its words go for good. To put them right, change them instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take out %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The action goes for good, and its agency owes nothing. To put it right, change it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example 18:00; empty: by the end of the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By what time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was this case heard?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is written of its hearing: no agency’s contribution, no risk analysis and no action. The minutes will say only that it was heard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Record it as heard</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marac::HelpDialog</name>
    <message>
        <source>F1 or Ctrl+/</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+1 to Alt+9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to a page, counted from the top of the rail (Ctrl+1 to Ctrl+9 too)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F6, Shift+F6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next or previous part of the window: rail, messages, page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next or previous field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt and the underlined letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to that field or press that button</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+F</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter the list of the page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up, Down, Return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move along a list and open its line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press the main button of the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Y N D A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer yes, no, don&apos;t know, not asked to a question of the risk tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock the register at once; unsaved work is kept as a draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Plus, Ctrl+Minus, Ctrl+0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Larger text, smaller text, usual text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MARAC Register aims at EN 301 549 V3.2.1, clauses 5, 11 and 12, and at WCAG 2.2 level AA as it is read for software.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything can be done by keyboard. The focus is always in sight. Text can be doubled in size, and there are light, dark and high-contrast colours; text keeps a contrast of at least 4.5 to 1. No state is shown by colour alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields, buttons and lists have names for screen readers. The preview of a printed page is a picture; its words stand beside it as text. The PDF files carry no structure for screen readers: use the text of the preview instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register locks itself after a time without use. It warns 30 seconds before, any key stops it, and what was typed is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If something keeps you from your work, tell the administrator of your partnership, who has the address to report it to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MARAC Register</source>
        <translation>Cofrestr MARAC</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accessibility statement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Cymorth</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;au</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New referral, or call a meeting: what the page is for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+PgUp, Ctrl+PgDn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous or next case of the minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change your own passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+Up, Alt+Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hear a case of the agenda earlier or later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PgUp, PgDn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier or later week or month of Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F4, F5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While a case is heard: next step of the chair&apos;s script, next agency to speak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F11, F12</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open or close the chair&apos;s display beside a meeting or its minutes; blank it, or bring it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B, PgUp, PgDn, R, Esc</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the chair&apos;s display: blank it, previous or next case, reveal the name, close it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved views of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the columns of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Z, Ctrl+Shift+Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take back the last change in the form, or make it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Space</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put one of the partnership’s phrases into a text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the next word that is marked as misspelt, and choose another</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>M T</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep yours or take theirs, where somebody changed the record meanwhile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+Shift+1 to Alt+Shift+9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the tenth page of the rail and those after it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close a question, empty the filter, or leave a form: what is typed is kept as a draft, or you are asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How this register is &amp;protected…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marac::HolidayImport</name>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Enw</translation>
    </message>
    <message>
        <source>A whole list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GOV.UK publishes the bank holidays as a file, bank-holidays.json. Only the years it covers are touched, and no closure day. You see what changes before it does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ta&amp;ke over a list…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the list changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take these changes over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not chan&amp;ge the days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take over a list of bank holidays</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lists (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list says what the calendar says already. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2: %3 days added, %4 taken out, %5 renamed. Deadlines are counted anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list was taken over. If it moved deadlines, they are named above the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is being read…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marac::HolidaysPane</name>
    <message>
        <source>Bank holiday</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closure day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Enw</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">Math</translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No days off in this year</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without bank holidays the year can’t be counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a day off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadlines that depend on it are counted anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Da&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a day in the list first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It counts as a working day from then on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day was added. If it moved deadlines, they are named above the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day was removed. If it moved deadlines, they are named above the list.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marac::IncidentFields</name>
    <message>
        <source>Not recorded</source>
        <translation type="unfinished">Heb ei gofnodi</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished">Beth ddigwyddodd</translation>
    </message>
    <message>
        <source>&amp;Date of the incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">Math</translation>
    </message>
    <message>
        <source>Place (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of place (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Police reference (optional)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marac::LateStrip</name>
    <message numerus="yes">
        <source>%n item(s) late</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <extracomment>what to do, and how late it is</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Show %n more in the list</source>
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
    <name>marac::LeavingPage</name>
    <message>
        <source>Making a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register was changed. It closes as soon as its backup is checked.</source>
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
    <message>
        <source>Back to the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is open here is not among the lines of the list: its filter, or a choice beside it, leaves it out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is open here is not among the lines of the list that were read: it may stand further down. The filter finds it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marac::LockedCasePanel</name>
    <message>
        <source>%1 (fact)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (opinion)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information withheld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Presented by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exceptions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the agencies said</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk analysis</source>
        <translation type="unfinished">Dadansoddiad risg</translation>
    </message>
    <message>
        <source>Assessed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Harm</source>
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
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No action was agreed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
Due %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, lowers %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who tells the victim</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marac::MainWindow</name>
    <message>
        <source>MARAC Register</source>
        <translation>Cofrestr MARAC</translation>
    </message>
    <message numerus="yes">
        <source>Locked after %n minute(s) without use.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Locks in %n second(s). Press any key to stay.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Locked together with the screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked before the computer went to sleep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registers (*.marac);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who is signed in, and their role</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Display</source>
        <translation>Dangosiad</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Cymorth</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Cloi</translation>
    </message>
    <message>
        <source>Locked.</source>
        <translation>Ar glo.</translation>
    </message>
    <message>
        <source>Making the demonstration register: two years of invented work. This takes some seconds, once a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored and checked. Unlock it with the passphrase of that time, close the accounts of those who have left since, and make a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your new passphrase is set. Unlock with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your passphrase is changed. Unlock with the new one from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your typing was kept. The page it belongs to offers it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was typed and not saved could not be kept: the register’s disk took nothing more. What was saved before is all there. Make room on the disk before you go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register is locked; what you saved is in it. Close the window again to leave without a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window stays open: what you typed could not be kept. Make room on the disk and save it, or close the window again to leave without it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register is locked as soon as this is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window closes as soon as this is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The recovery words were taken off the screen: it was locked, or nobody was there. Unlock the register; if they are not on paper, make a new recovery sheet on the page “Users”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked because the session was ending.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window stays open: the new recovery words are shown this once. Type two of them from your paper first, or close the window again to leave without them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register that was opened here last, “%1”, is not in its place. If it is on a drive that is not connected, connect the drive; if it was moved, open it where it is now; if it is lost, restore a backup.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marac::MatchPanel</name>
    <message>
        <source>Is this somebody already in the register?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has been saved yet. A later referral goes to the file that person already has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, born %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, date of birth not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of t&amp;hese: somebody new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May be the same person. Look again when their case is open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are the same person…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>May another record be of the same person?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where you say so, both records stay as they are, and either is found with the files of both.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marac::MeetingFields</name>
    <message>
        <source>&amp;Meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chair&apos;s &amp;reason for a late paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day for circulating the case list has passed. The minutes carry what the chair decided.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;hair who agreed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 cases</source>
        <comment>on an agenda</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, mini MARAC (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, late paper (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>day and room on the agenda</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No meeting yet; it is placed later</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marac::MeetingForm</name>
    <message>
        <source>Change the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call a meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kind of meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mini MARAC is called in an emergency; its cases go on to the first full meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example 12/11/2026, 12 Nov, or +14d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Starts at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example 9:30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;hair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Number of cases it can hear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the &amp;changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Call this meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not sa&amp;ve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chair&apos;s &amp;reason for taking late papers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chair who agr&amp;eed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting is called. Referrals accepted from now on go to it; Today lists those that still wait.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The changes are kept. Tell the agencies the new day, time or place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The changes are kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting stays as it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The changes are kept. Tell the agencies the new day. Whoever was marked present is invited again, and signs on the new day.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marac::MeetingPartPanel</name>
    <message>
        <source>The agency did not act (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer possible: circumstances changed (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Still open (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
Due %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No attendance is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data controller: %1, ICO registration %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undertaking signed %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undertaking not signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apologies (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody sent apologies.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; the agency&apos;s information came</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No action of an earlier meeting was incomplete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No action of an earlier meeting is incomplete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>how an action stands, and what its agency reported</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; the agency&apos;s information came on %2</source>
        <extracomment>somebody who sent apologies, and a day</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marac::MeetingSheet</name>
    <message>
        <source>Sections of the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Agenda (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cir&amp;culation (%1 of %2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;ttendance (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 at %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case lists go out by %1 at the latest; aim for %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone present has signed the undertaking. The cases are open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases are closed. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting is open. Mark who is present and record each signature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded. The minutes say that the chair made everyone aware of the protocol.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lose the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting is closed. Its minutes can be finished and approved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;genda…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undertakings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cha&amp;nge day or place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting stays in the list as cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Why is it cancelled?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The meeting is cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The administrator moves its cases or gives it another day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel it, or give it another day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give it another day, or move its cases to another meeting and then cancel it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This meeting was not opened on its day. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move all its &amp;cases…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heard with nothing recorded: %1. Nobody&apos;s information, analysis or action is in the minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n agency(ies) were never sent the case list, by the record.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It is not recorded that the chair made everyone aware of the protocol (section 7.1). If the chair did, go back and press “Chair has recalled the protocol”. If not, say why; the minutes will.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The protocol was not recalled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Why was it not recalled?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have &amp;seen it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The deadline is taken as it is counted now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 The chair has decided to go on; the minutes carry the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 It is the chair&apos;s to decide whether to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chair goes on…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on without a quorum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Why does the chair go on?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded. The minutes say that the chair decided to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;hair has recalled the protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late by the new deadline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Why does the chair take them?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank undertaking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chair has left; nobody is in the chair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is in the chair.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Whoever chairs has to be on the attendance list as chair, be marked present and sign the undertaking.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the attendance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Before it was met the chair decided to go on; the minutes carry the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) were heard.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) that were not heard move on to the next full meeting, or wait for one.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody leaves with the meeting, nobody can sign any more, and it can’t be opened again. The minutes follow: they can then be finished and approved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the record nobody chaired this meeting: nobody was ever marked present as chair. If somebody did, go back and add them as chair, present and signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is in the chair, so nobody can decide it. Nothing was recorded. Put the chair on the attendance list and mark them present.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calen&amp;dar file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the meeting for calendars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Calendar files (*.ics)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved, and recorded. Opened in a calendar, the file takes the meeting and its dates out of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved, and recorded. The file holds the meeting and its dates; it names no case and nobody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>R&amp;esearch (%n owing)</source>
        <comment>agencies</comment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Chair&apos;s display (F11)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letters o&amp;f invitation…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Attendance sheet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quorum met, but %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 As yet %2. It is the chair&apos;s to decide whether to go on.</source>
        <comment>how many are present, and who is not here</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Came in all: %1, fewer than the quorum of %2, and the chair has not decided to go on. If the chair did, go back and press “The chair goes on…”; the minutes say whether it was decided.</source>
        <comment>who was counted</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present: %1; the quorum is %2.</source>
        <comment>who was counted</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minutes carry who decided it, and the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases or lists are late as the days are counted now, which a chair has to take. This meeting names no chair, and nobody has the role of chair in this register. Nothing was changed. Name the chair with “Change day or place”, then confirm the deadline.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases that were not sent yet, or lists that were, are late as the days are counted now. Who takes them, and why, is kept with them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case lists: sent to all %1 on %2.</source>
        <extracomment>the number of agencies, and a day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 A case that is placed on the agenda now is a late paper that the chair must agree to.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marac::MeetingsView</name>
    <message>
        <source>Day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Math</translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">Cyflwr</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished">Achosion</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation type="unfinished">Cyfarfodydd</translation>
    </message>
    <message>
        <source>Case lists go out at least 8 working days before; cases open when everyone present has signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call a &amp;meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call a m&amp;ini MARAC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No meetings yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Call the next full meeting; accepted cases are then placed on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a meeting and press Return to open it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the form of a meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a circulation of case lists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a temporary officer of a meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a move of cases to another meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a reason asked for with a meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the chasing of an agency before a meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by day, month or year (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marac::MessageBar</name>
    <message>
        <source>Messages</source>
        <translation>Negeseuon</translation>
    </message>
</context>
<context>
    <name>marac::MinutesSheet</name>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases are closed. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked on %1. Actions stay live on the Actions page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the chair&apos;s reminder of the protocol is not recorded (Meetings page)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) neither heard nor carried over</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) present without a signature</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>the meeting is not closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before approval: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minutes are approved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back to draft…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The approval is taken back and the minutes can be changed again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Why do they go back?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minutes are a draft again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lock…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock the minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The minutes are locked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print the minutes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;revious case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Lock them when the chair has no more to add.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved by %1 on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appro&amp;ve the minutes…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve the minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They will say that you, as the chair, approved them today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the chair&apos;s appro&amp;val…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Page Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Page Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of all agencies…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of %1…</source>
        <comment>an agency</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved by %1 on %2, recorded by %3 with the note “%4”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the &amp;meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>that they are locked, then how often they were amended</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n amendment(s) follow the minutes.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Befo&amp;re the cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;First case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an amen&amp;dment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare versions…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chair&apos;s display (F11)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;xt case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The register has changed since the approval: written today, these minutes would say something else. What was approved is what is printed and locked. “Compare versions…” shows the difference; if the minutes should hold it, take them back to draft and have them approved again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was approved can never be changed again once it is locked. Actions stay live.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What has changed in the register since the approval is not in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present: %1; the quorum is %2. Whether to go on is the chair&apos;s to decide: record it with “The chair goes on…” on the sheet of the meeting.</source>
        <comment>who was counted</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marac::MinutesView</name>
    <message>
        <source>In session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Locked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished">Cyfarfod</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation type="unfinished">Cofnodion</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Math</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished">Achosion</translation>
    </message>
    <message>
        <source>Written while the cases are heard; approved by the chair; then locked for good.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No minutes yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They begin when a meeting is opened on its day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a meeting and press Return to open its minutes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what an agency says of a case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the risk analysis of a case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an action of a case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other business of a meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the approval of minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a reason asked for with minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an action of a case in one line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an amendment of minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by day, month or year (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marac::MovedDuePanel</name>
    <message>
        <source>What is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is due now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>can’t be counted any more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deadlines that moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n other deadline(s) moved with this change of the days off.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The days off are changed, but what is due could not be read again, so other deadlines that moved are not named here. Look at Today.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marac::NarrativeEdit</name>
    <message>
        <source>The text pasted is %L1 characters long and this field takes %L2 more. Nothing was changed; paste a shorter text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other word is known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add to my words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No word is marked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spelling is not checked here: this computer has no British English dictionary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insert a &amp;phrase…	Ctrl+Space</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marac::NavigationRail</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marac::NewFactsPanel</name>
    <message>
        <source>%1: %2</source>
        <comment>a field and what was typed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 (on file: %3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep what you typed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It comes from the agency that refers; what is on file stays there with its own.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marac::NotesPanel</name>
    <message>
        <source>Any other business</source>
        <translation type="unfinished">Unrhyw fater arall</translation>
    </message>
    <message>
        <source>None.</source>
        <translation type="unfinished">Dim.</translation>
    </message>
    <message>
        <source>Other &amp;business: what belongs to no case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One matter to a line. No names of victims here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the other business</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other business is in the minutes.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marac::OfficerForm</name>
    <message>
        <source>Designate an officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct a designation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only designated officers make formal requests and agree sharing for their agency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each agency has one PDMO at a time, and as many DMOs as it needs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a designation and its short form</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;osition or rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A PDMO is a manager of sufficient standing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For &amp;one meeting only, on that day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;uthorised by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the agency&apos;s PDMO on that day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to reach the officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-&amp;mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Designate this officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save the designation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The designation was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The officer was designated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Des&amp;ignation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Designated f&amp;rom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first day this officer acts for the agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fo&amp;rm signed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day on the signed designation form; leave it empty until it is here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marac::OfficerList</name>
    <message>
        <source>Nobody is designated today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, one meeting</source>
        <comment>a designation</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>first and last day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>since %1</source>
        <comment>first day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>authorised by %1</source>
        <comment>the PDMO&apos;s name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (not secure)</source>
        <comment>an e-mail address</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Correct</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form not signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>form signed on %1</source>
        <comment>a day</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marac::OlderPage</name>
    <message>
        <source>This register is older than it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look for the newer file first. If this copy is the right one, for example a restored backup, two people may open it together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An administrator, deputy or chair, who types their own passphrase here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their lo&amp;gin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their pa&amp;ssphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audit trail keeps it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open the older register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished">&amp;Canslo</translation>
    </message>
    <message>
        <source>Type your login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type your passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second person types their login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second person types their passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a reason; the register is not opened without one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A passphrase could not be read. Type both again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This register has another history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find out first who worked on which copy. If this is the one to go on with, two people may open it together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open this register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The screen was locked before the register was open, so it stayed closed. Both type their passphrase again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marac::OtherRecords</name>
    <message>
        <source>Nobody else in the register looks like this person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say that these are the same person?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both records stay as they are, each with the agencies it came from; either is then found with the files of both. It can be taken back on their sheets. Your name, the time and your reason are recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;How is it known?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Say so</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two records are said to be of one person.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marac::OverrideForm</name>
    <message>
        <source>Professional judgement on the band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1; the band that stands is %2. The computed band stays on record beside the judgement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Band it should have</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the ticks don&apos;t show. The audit trail keeps it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Professional whose judgement it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;ost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep this judgement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished">&amp;Canslo</translation>
    </message>
    <message>
        <source>Choose the band that it should have.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Judged before: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Th&amp;at person’s agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDMO or DMO who a&amp;grees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Officers designated today; nobody agrees to their own judgement.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Second authoriser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowering a band needs another officer again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was written about an earlier assessment. Somebody has recorded another one since: see above what it found, and keep the judgement only if it holds for that one, too.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marac::PaneForm</name>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished">&amp;Canslo</translation>
    </message>
</context>
<context>
    <name>marac::PartEditor</name>
    <message>
        <source>More about this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How they stand to the victim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less about this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, born %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already in the register: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>School</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How they stand to the perpetrator</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marac::PartsEditor</name>
    <message>
        <source>Add a perpetrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add another victim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a child</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a household member</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a witness</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <extracomment>a step that may be undone: a child, a witness</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marac::PassphraseEdit</name>
    <message>
        <source>Show</source>
        <translation>Dangos</translation>
    </message>
    <message>
        <source>Show the passphrase</source>
        <translation>Dangos y cyfrinair</translation>
    </message>
</context>
<context>
    <name>marac::PassphrasePane</name>
    <message>
        <source>Change my passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least 15 characters. Four or more unconnected words are easy to keep in mind and hard to guess. Older copies of the key files still accept the old passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passphrase &amp;now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;ew passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new one a&amp;gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Change my passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the passphrase you have now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a new passphrase, or have one suggested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the same as the new passphrase. Type it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your passphrase was not changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your passphrase is changed. Unlock with the new one from now on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changing. This takes a second or two on purpose: it is what makes guessing dear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;uggest a new one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marac::PathEdit</name>
    <message>
        <source>C&amp;hoose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where shall the file be?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say where the file is to be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the whole path, from the drive or the root folder on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That folder does not exist. Choose another, or make it first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of that name is there already. Choose another name; nothing is ever written over. If it is the register you mean, go back and open it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marac::PersonEditor</name>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Cyfeiriad</translation>
    </message>
    <message>
        <source>Leave it empty when no address is known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose information this is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep this person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished">&amp;Canslo</translation>
    </message>
    <message>
        <source>The person is changed. What was on file before stays there with its agency.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you typed on %1 and did not keep stands here again. Cancel drops it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On file before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <extracomment>a field, an earlier value of it, and the code of the agency it came from</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop what you typed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of it is saved in the register, and no draft of it is kept. Close this question to go on typing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Drop it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Look for other records of this person</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marac::PersonFields</name>
    <message>
        <source>&amp;Given name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Family name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Known as (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One on each line. A later referral is compared with these too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of &amp;birth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example 7/4/1989; leave it empty when it is not known</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The date of birth is estimated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to make contact safely</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the person&apos;s own word: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Heb ei gofnodi</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a group of the ethnicity list and one of its entries, such as &quot;White: Irish&quot;</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ethnicity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the person defines it, not as it seems to others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An interpreter is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The person has died</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last checked (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day somebody made sure they are right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is it safe to call?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is new or changed stays this agency&apos;s property.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disability (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sexual orientation (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This comes from</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marac::PhraseList</name>
    <message>
        <source>Phrases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a phrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a part of its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The partnership has no phrases yet. They are made under Settings, Writing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marac::PlaceForm</name>
    <message>
        <source>It waits for %1 now.</source>
        <comment>meeting references</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Move %n case(s) to another meeting</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Move %1 to another meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place %1 on a meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No other planned meeting can take it. Call one on the Meetings page, then come back here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Why this meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Place it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not chan&amp;ge it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Place on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Place on %1 as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>M&amp;ove to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) now stand on the agenda of %1.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 now stands on the agenda of %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody moved one of these cases after you opened this. Nothing was moved, and what you typed is kept. Go back to the agenda and choose again those that still have to move.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was placed or moved after you opened this. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The case is on no meeting’s agenda yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marac::PlanBesidePlan</name>
    <message>
        <source>Set before, on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
Due %2. %3</source>
        <comment>an action, its day, and how it stands</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
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
    <name>marac::PreviewDialog</name>
    <message>
        <source>MARAC Register</source>
        <translation>Cofrestr MARAC</translation>
    </message>
    <message>
        <source>Pages as pictures; their words stand under Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words of all pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pa&amp;ges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>C&amp;au</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Tudalen %1 o %2</translation>
    </message>
    <message>
        <source>This computer&apos;s fonts lack these characters, which print as empty squares: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>A copy of this paper would hold %n protected address(es), masked here. Close it and take the address out where it was typed, or say why the copy has to carry it when you print or save.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Save for &amp;Word…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An OpenDocument text (.odt), which Word and LibreOffice open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let a protected address leave?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of this paper holds a protected address, which whoever gets the copy can read. Your name, the time and your reason are recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Why does the copy have to carry it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marac::PropertyNumberEdit</name>
    <message numerus="yes">
        <source>This number has digits only, at most %n. Type it again, or leave it empty.</source>
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
    <name>marac::ProtectionDialog</name>
    <message>
        <source>MARAC Register</source>
        <translation type="unfinished">Cofrestr MARAC</translation>
    </message>
    <message>
        <source>How this register is protected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation type="unfinished">C&amp;au</translation>
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
        <translation>Cofrestr MARAC</translation>
    </message>
    <message>
        <source>The chair wh&amp;o decided</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose who decided it.</source>
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
        <translation>Hidlo (Ctrl+F)</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colofnau</translation>
    </message>
    <message>
        <source>Choose columns: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose columns</source>
        <translation>Dewis colofnau</translation>
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
    <message>
        <source>%L1 or more: type more words</source>
        <comment>rows</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 or more, too many to sort by “%2”</source>
        <comment>rows, and the title of a column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 found</source>
        <comment>rows</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 of the first %L2</source>
        <comment>rows shown of the rows read so far</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This list could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>So nothing of it is shown, and there may be more than nothing. Open this page once more to try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marac::RecoverPage</name>
    <message>
        <source>Forgotten passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the words of the recovery sheet an administrator gets a new passphrase. Anybody else asks an administrator to reset theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your &amp;login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An administrator&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The 24 recovery &amp;words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the order of their numbers, with a space between. Numbers and new lines do no harm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New &amp;passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At least 15 characters. Four or more unconnected words are easy to keep in mind and hard to guess.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new one a&amp;gain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Set the new passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished">&amp;Canslo</translation>
    </message>
    <message>
        <source>Type your login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the words of the recovery sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a new passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the same passphrase. Type it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the new recovery words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet you used is worth nothing now; tear it up. These 24 words are shown this once. Print them or write them down, and lock the paper away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sheet you used is worth nothing now; tear it up. These 24 words are shown this once. Write them down, and lock the paper away.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marac::RecoveryPanel</name>
    <message>
        <source>%1. %2</source>
        <comment>the number of a recovery word, and the word</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print the recovery sheet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I &amp;have them on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type two of them from your paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;First: word %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Second: word %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the &amp;words again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not the word of this number. Look at your paper again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The window stays open: these words are shown this once. Type two of them from your paper first, or close the window again to leave without them.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marac::ReferralForm</name>
    <message>
        <source>&amp;Keep and assess the risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep for &amp;later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who refers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is missing can be added later; the referral is kept all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the first letters to choose.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail address (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Post (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Received on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example today, -1d, 3/9/26</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the agency learnt of it (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Third-party reporting centre (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who is targeted, and by whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &amp;victim is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perpetrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Description of the perpetrators</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the words of the person, as far as you can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What also holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aggravated offence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counter-allegation made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The victim knows of this referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The victim&apos;s view, and consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the victim wants</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How and when it is safe to make contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What protects the victim now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why consent was refused or not sought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can it wait?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An emergency goes to a mini MARAC; its risk assessment may follow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Emergency: it can&apos;t wait for the next full meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Why it can&apos;t wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished">&amp;Canslo</translation>
    </message>
    <message>
        <source>Re&amp;ferrer, by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody knows who did &amp;it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Consent to &amp;share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep the changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no agency to choose yet. Agencies are added on the Agencies page; what you type here is kept as a draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no agency to choose yet. An administrator adds them on the Agencies page; what you type here is kept as a draft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This agency has withdrawn from the protocol. The referral can be kept, but not accepted: choose a partner that stands for it, or record on the Agencies page that it has joined again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This agency has not signed the protocol. The referral can be kept, but not accepted: choose a partner that stands for it, or record on the Agencies page that it has signed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marac::ReferralForms</name>
    <message>
        <source>Drop what you typed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing of it is saved in the register, and no draft of it is kept. Close this question to go on typing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Drop it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The referral is kept. Now assess the risk: Y, N, D or A for each question.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The assessment is recorded. The next step stands at the top of the referral.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The judgement is kept beside the computed band. The next step stands at the top of the referral.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This draft no longer fits its referral, or was written by another version of the program. Nothing was changed; drop it and start anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You had begun this: what you typed stands here again, not saved yet. Cancel drops it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody named in this referral is in a case that is closed until everybody at its meeting has signed. Nothing was changed. Change the referral once the meeting’s cases are open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The referral is kept. The list with it says what is met and what is still missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form of Appendix F is kept. What it still lacks stands with it on the sheet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form of Appendix F is kept: %1.</source>
        <comment>its state</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The form of Appendix F is kept. What the manager had authorised was changed: their name and the day are gone until they authorise it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marac::ReferralSheet</name>
    <message>
        <source>No victim named yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, received %2</source>
        <comment>reference and day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protected address</source>
        <translation type="unfinished">Cyfeiriad gwarchodedig</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished">Rheswm</translation>
    </message>
    <message>
        <source>&amp;Open case file %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your role reads referrals; an administrator decides on them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something is still missing; it is listed below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;mplete the referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The referral is complete but for its risk assessment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Assess the risk again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Assess the risk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Complete, and for this MARAC. Accept it and place it on a meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use professional judgement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;ccept and place on a meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;ccept as a repeat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;turn to the referrer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;fuse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return this referral?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It stays in the register and is received again when it is next saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What does the referrer have to do?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Return it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The referral is marked as returned. Tell the referrer the reasons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse this referral?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is closed and stays in the register with the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Why is it not for this MARAC?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;fuse it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The referral is refused. Tell the referrer the reason.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the referral needs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Met</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;hange the referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk</source>
        <translation type="unfinished">Risg</translation>
    </message>
    <message>
        <source>Not assessed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the &amp;band by judgement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Place on a meeting, or move it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted as an emergency without its risk assessment, which is owed before the full meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk form…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank risk form…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Letter to the referrer…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned on %1 because</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned before, on %1, because</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accepted as a repeat of a case this MARAC has heard or is to hear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An emergency without consent goes ahead once Appendix F says by what authority.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharing &amp;without consent…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter of return %1, %2…</source>
        <extracomment>its number among the returns of a referral, and its day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes, on %1</source>
        <comment>a day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No: %1</source>
        <comment>the reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a name and a day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Legal grounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weighed beside them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protocol relied on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Internal consultations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>External consultations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Client told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Review by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caseworker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authorised by</source>
        <translation type="unfinished">Awdurdodwyd gan</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sharing without consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appendix F</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change the form of Appendix F</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin the form of Appendix F</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record its review…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appendix F…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blank Appendix F…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the review of the sharing?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is recorded as made today.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What did it find, and how did the agencies respond?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Record it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The review is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assess again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the form still lacks:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marac::ReferralsList</name>
    <message>
        <source>Referrals</source>
        <translation type="unfinished">Atgyfeiriadau</translation>
    </message>
    <message>
        <source>No referrals here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referrals stand here from the day they are received, the newest first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a referral in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All states</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show referrals of this state</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter by reference or victim’s name (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marac::ReferralsView</name>
    <message>
        <source>Referrals</source>
        <translation type="unfinished">Atgyfeiriadau</translation>
    </message>
    <message>
        <source>Take a referral in, assess its risk, and place it on a meeting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a referral and press Return to read it. Reading is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave this form?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you typed is not saved in the register yet. It is kept as a draft and offered again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Leave it as a draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a risk assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a judgement on a band</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the acceptance of a referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the placing of a case on a meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a reason asked for with a referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a form for sharing without consent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marac::ResearchChaseForm</name>
    <message>
        <source>Agenc&amp;y that was asked again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ho&amp;w</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who was as&amp;ked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record that it was asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not record it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the letter…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marac::ResearchGrid</name>
    <message>
        <source>What each agency returned on each case</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marac::ResearchModel</name>
    <message>
        <source>I</source>
        <comment>information returned, in a narrow cell</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N</source>
        <comment>nil return, in a narrow cell</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W</source>
        <comment>withheld, in a narrow cell</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>withheld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, late</source>
        <comment>a return&apos;s letter</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, received too late on %2</source>
        <comment>a return and a moment</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, received %2</source>
        <comment>a return and a moment</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an agency, what it returned</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>owed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: owed</source>
        <comment>an agency</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no list with this case was sent</source>
        <comment>an agency</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>a case and initials</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>–</source>
        <comment>no list with this case was sent, in a narrow cell</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marac::ResearchSection</name>
    <message>
        <source>No returns to wait for yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Once case lists are recorded as sent, each agency that has one stands here with what it returned on each case.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the grid: I information, N nothing held, W withheld, Delete takes back; Shift+N nothing held on all that the agency still owes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received &amp;on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the grid: I</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing held</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the grid: N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withheld</source>
        <translation type="unfinished">Wedi&apos;i ddal yn ôl</translation>
    </message>
    <message>
        <source>In the grid: W</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the grid: Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing held on all…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the grid: Shift+N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;hased…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded that the agency was asked again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the day on which the return came, such as today or -1d; nothing was recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 owes nothing; nothing was recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing held on all?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 holds nothing on the %n case(s) on which it still owes a return.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Record it</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Recorded on %n case(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No agency owes a return, so there is nobody to chase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>a case; an agency&apos;s name; its code and what it returned</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marac::RestorePage</name>
    <message>
        <source>Registers (*.marac)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup becomes a register of its own under a new name. The backup stays as it is, and no file is written over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder of the &amp;backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File of the restored register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On this computer or a drive of your own. A network folder is refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your &amp;login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An administrator&apos;s, as it was when the backup was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one you had when the backup was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The restored register&apos;s audit trail begins with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A second person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their lo&amp;gin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Their pa&amp;ssphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restoring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check and res&amp;tore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished">&amp;Canslo</translation>
    </message>
    <message numerus="yes">
        <source>Made on %1. It holds %n entries of the audit trail and is as it was when it was made.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>You would lose the entries %1 to %2, which this computer has seen since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder of the backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type your login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type your passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say why this backup is brought back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second person types their login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second person types their passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has seen later entries, so two people decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Another administrator, a deputy or a chair types their own passphrase here.</source>
        <comment>why two people decide</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer saw another history than the backup holds, so two people decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer can’t tell that nothing would be missing, so two people decide.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A backup, or a folder that holds some. When the disk of the register failed, the partnership’s second backup folder is on another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Which backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The newest first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup in this folder. Choose one whose name begins with “marac-”, or the folder it lies in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder is still being looked at. Wait a moment and press the button again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marac::RiskForm</name>
    <message>
        <source>%1 Questions look back %2 months unless they say otherwise.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Record this assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished">&amp;Canslo</translation>
    </message>
    <message>
        <source>About the incidents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What also holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody was in &amp;hospital or badly hurt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reported to any agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of these, in the last &amp;30 days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty counts as none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who assessed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;gency that made the assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Day of the assessment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example 3/9/26, today, -1d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incidents in si&amp;x months</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assessor, by na&amp;me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pos&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask as well</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No tick comes of these; the referral keeps the answers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Occasion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The referral</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The answers of last time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They are no new score. Answer anew what has changed, or say that nothing has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I have asked each item again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every answer is as last time. Answer at least one item anew, or tick that each was asked again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A re&amp;peat of a case this MARAC has heard or is to hear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same as last time: %1</source>
        <comment>who assessed the risk</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules R1 to R4 look at these as well. Correct the numbers where you know of more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same as last time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marac::RiskItemRow</name>
    <message>
        <source>%1. %2</source>
        <comment>number and question</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2: %3</source>
        <comment>number, question, answer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the victim</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the police</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From somebody else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: whose answer</source>
        <comment>an item&apos;s short name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: note</source>
        <comment>an item&apos;s short name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The assessor’s own agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: by which agency’s word</source>
        <comment>an item&apos;s short name</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The agency that said so before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As last time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marac::RiskToolPane</name>
    <message>
        <source>The risk assessment tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The partnership may adopt a newer version, or its own tool, as a file. Assessments made before keep the tool they were made by.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ta&amp;ke a tool from a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who adopted it for the partnership, and &amp;when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example: Steering group, 7 October 2026</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use this tool from now on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep the one in use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In use: %1, version %2. %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take a risk assessment tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tools (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file holds the tool that is in use already. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tool is in use. New assessments are made by it; earlier ones keep theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is being read…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marac::SavedViews</name>
    <message>
        <source>Views</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved views: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved views (F8)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;All lines, as at first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep this view…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Remove a view</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marac::ScoreStrip</name>
    <message>
        <source>All items answered. Record it with Ctrl+Return.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) to answer: Y yes, N no, D don&apos;t know, A not asked</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1, band %2</source>
        <comment>ticks and band</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) not asked. It can be recorded with Ctrl+Return, and counts as complete once every item is asked.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing answered yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marac::ScoreTrend</name>
    <message>
        <source>%1: %2, %3</source>
        <comment>day, ticks and band</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The risk score over time, drawn; the table beneath says the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>the number of ticks and the band that stands in spite of it</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marac::SearchView</name>
    <message>
        <source>Case</source>
        <translation type="unfinished">Achos</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation type="unfinished">Atgyfeiriad</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation type="unfinished">Cyfarfod</translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished">Cam gweithredu</translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished">Person</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished">Math</translation>
    </message>
    <message>
        <source>Found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Records found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chwilio</translation>
    </message>
    <message>
        <source>Every search is recorded with its words and with the people it found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a search finds appears here. Return opens it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was found. Try fewer letters, or another spelling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first %1 are shown. Give more letters to narrow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n found</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No referral or case names this person, so there is nothing to open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This belongs to a case that is closed until everybody at its meeting has signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person, by address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referral, what happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referral, where it happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referral, police reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action, what is to be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case, said at a meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case, tracking data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referral, what else it says</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk, reason of a judgement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action, what was reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case, risk analysis and decisions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes, an amendment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutes, other business</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referral, reason of a decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Risk, a note on an item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action, a chase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case, moved to or from another area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reference or its number (SHC-2026, case 0041), a name, a telephone number, a postcode, a street, or words of a referral, an action or a case. Three letters are looked for as you type.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referral, sharing without consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marac::SettingsView</name>
    <message>
        <source>Settings</source>
        <translation type="unfinished">Gosodiadau</translation>
    </message>
    <message>
        <source>What the partnership has decided. Every change is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Partnership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Days off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The partnership</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partnership’s &amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stands on every page that is printed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usual &amp;venue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wording and counting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Wording of the forms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today’s law</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The 2009 protocol’s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Counting of the 8 working days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Protective mar&amp;king</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OFFICIAL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OFFICIAL-SENSITIVE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RESTRICTED (ended in 2014)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases a &amp;full meeting can hear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cut-&amp;off, working days before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lock after idle minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings saved. The time until locking counts from the next unlock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Risk tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day of sending counts, the meeting’s does not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither counts (one working day earlier)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a change of the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a day off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a new risk tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Months after a hearing in which an incident is a repea&amp;t</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;hasing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wr&amp;iting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the days of chasing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a phrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That are in the room; %1</source>
        <extracomment>how they are counted</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data controllers for a &amp;quorum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Agencies’ returns, working days &amp;before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D&amp;ecision on a referral, working days after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Minutes finished, working days after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Openin&amp;g of a full meeting, in minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working da&amp;y ends at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a meeting hears later loses the people it needs; from 12:00 to 22:00</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marac::SharingView</name>
    <message>
        <source>Sharing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport as CSV…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Meetings and information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Meetings and information, by agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions, by agency</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to count yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What agencies gave and were given at the meetings of the period appears here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To, &amp;inclusive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show the period</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>What agencies gave and were given at %n meetings. Actions stand as they do today.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Export the report on sharing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table of the period goes into a file outside the register: agencies and numbers, nobody’s name. The reason is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What is the export for?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comma-separated values (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Exported %n lines, and recorded.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>a reason asked for with the report on sharing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;rend of actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Period &amp;from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export the trend of actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting what became of actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counting what was shared</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marac::SignatoryForm</name>
    <message>
        <source>The data controller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Legal name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senior &amp;officer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data controller is its senior officer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Position or rank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signature under the protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Si&amp;gned on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave it empty until it has been signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed &amp;by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When somebody else than the senior officer signed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Position of who signed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration with the Information Commissioner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registration &amp;number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example ZA123456</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registered p&amp;urpose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The law it works under</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Data protection law</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A &amp;relevant authority (Crime and Disorder Act 1998 section 115)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save the controller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data controller was saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last da&amp;y of the registration</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marac::StartPage</name>
    <message>
        <source>Which register?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A register is one encrypted file with its keyring beside it. Both stay on this computer or on a drive you control.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open a register…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the .marac file. You need your login and passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Make a new register…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For a partnership that has none yet. Takes five minutes and needs a printer or pen for the recovery words.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the &amp;demonstration register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two years of invented work, to try everything on. No person in it is real.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When a disk failed, a file was lost or work has to be undone. Nothing is written over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How a register is &amp;protected…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For whoever answers for it: what is promised, what is not, and how it was tested.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marac::StrandFields</name>
    <message>
        <source>Strands of hostility</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All that the victim or anybody else perceives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: more closely</source>
        <comment>a strand of hostility</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marac::SuggestButton</name>
    <message>
        <source>Replace what &amp;is typed, and show it</source>
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
<context>
    <name>marac::TodayView</name>
    <message>
        <source>Today</source>
        <translation>Heddiw</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referrals to decide, case lists to send, minutes and actions appear here as their days come near.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Nothing is late.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1. %n item(s) late.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Group by what clears it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading what is due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is due could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marac::TrailCheckBar</name>
    <message>
        <source>Checking the trail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>what a check found, and when</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copying the register for its check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check itself runs on the copy, while you go on working.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mending what was altered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What follows from the records is worked out from them anew.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marac::TransferForm</name>
    <message>
        <source>Go on with the transfer of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record a transfer of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the MARAC of another area, or from one. The case sheet then says what is left to do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No&amp;te</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep this transfer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not sa&amp;ve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out: the person moved away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In: the person came from another area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which &amp;way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The other &amp;area</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For example Liverpool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Contact at its MARAC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, telephone, secure address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wh&amp;ich agency told of the move</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Ie</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Na</translation>
    </message>
    <message>
        <source>Was the case &amp;heard already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At the MARAC it comes from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is the a&amp;genda out already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the next meeting here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Day of the move, or on which it was told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papers asked &amp;for on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Papers sent or arrived on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Receipt arrived or given on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The transfer is in %1, with what is left to do.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marac::TrendPane</name>
    <message>
        <source>Agency</source>
        <translation type="unfinished">Asiantaeth</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <comment>actions</comment>
        <translation type="unfinished">Erbyn</translation>
    </message>
    <message>
        <source>On time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Late</source>
        <comment>actions done</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Did not act</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <comment>actions</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On time, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer possible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished">Enw</translation>
    </message>
    <message>
        <source>Actions by agency and quarter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to count yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What became of the actions that were due in the period appears here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marac::UnfinishedBar</name>
    <message numerus="yes">
        <source>And %n more, shown when these are done.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Unfinished: %1. Typed on %2, not saved yet.</source>
        <comment>what was being typed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carry on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marac::UnlockPage</name>
    <message>
        <source>Unlock the register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may paste it. Small and large letters count.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Datgloi</translation>
    </message>
    <message>
        <source>&amp;Another register…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type your login.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type your passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening. This takes a second or two on purpose: it is what makes guessing dear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>After wrong tries the register waits: %n second(s) until the next one.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Forgotten passphrase…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The screen was locked before the register was open, so it stayed closed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marac::UserForm</name>
    <message>
        <source>New account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As it stands on documents</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First &amp;passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save name and role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open the account again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New first &amp;passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se&amp;t this passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;uggest a passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give a first passphrase, or have one suggested.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation type="unfinished">Ni newidiwyd dim.</translation>
    </message>
    <message>
        <source>Nobody was added.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account was added. Hand the passphrase over in person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account is open again, with the passphrase it had.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It opens the register no more. Its entries stay in the trail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account is closed. Copies of the register taken before still open with its old passphrase.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The passphrase was set. Hand it over in person; the old one opens nothing any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the key. This takes a second or two on purpose: it is what makes guessing dear.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write it down now: it is not shown again. Hand it over in person; they must choose their own before they see anything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Typed to unlock, and never changed: small letters a to z, digits, dots and hyphens</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marac::UsersView</name>
    <message>
        <source>Name</source>
        <translation type="unfinished">Enw</translation>
    </message>
    <message>
        <source>Login</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished">Cyflwr</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First passphrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished">Agor</translation>
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Defnyddwyr</translation>
    </message>
    <message>
        <source>Who has a key to the register. An account is closed, never deleted: the trail names it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an account and press Return to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ne&amp;w account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new recovery words would be gone. Type two of them from your paper first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new recovery sheet?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For the day the paper is lost, or somebody may have seen it. The old sheet opens the register no more; backups made before keep it. The new words are shown once: have a printer or paper at hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Make it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new recovery sheet holds. Tear up the old one and make a backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the form of an account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New reco&amp;very sheet…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new recovery words are gone, and the old sheet is void. Make another new sheet on the page “Users” and keep its words on paper.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marac::ViewNameDialog</name>
    <message>
        <source>MARAC Register</source>
        <translation type="unfinished">Cofrestr MARAC</translation>
    </message>
    <message>
        <source>Keep this view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name of the view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Columns, sorting and filter are kept under it, in the register and for you alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep the view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished">&amp;Canslo</translation>
    </message>
    <message>
        <source>Replaces the view of this name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the view a name, so that it can be chosen.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marac::WaitingCard</name>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marac::WithdrawalForm</name>
    <message>
        <source>Record a withdrawal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any partner may withdraw from the protocol by written notice to the other signatories (section 11).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All agencies of this data controller leave with it. What they disclosed and received stays recorded, and they stay bound for it; data that is no longer relevant is destroyed or returned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day of the written &amp;notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer a partner &amp;from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The first day on which they take no part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record the &amp;withdrawal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The withdrawal was recorded. The other signatories must have the written notice.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marac::WithoutConsentForm</name>
    <message>
        <source>Recor&amp;d the form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished">&amp;Canslo</translation>
    </message>
    <message>
        <source>Sharing without consent (Appendix F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check first that no consent covers it. Who the client is, the children, what happened and the ticks of the risk assessment are taken from the referral; in an emergency there need be no assessment yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Concern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Legal grounds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One or more, or else the part of the protocol that is relied on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weighed beside them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Protocol relied on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;mments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Internal consultations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;External consultations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The client, and the review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was the client &amp;told of the disclosure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished">Ie</translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished">Na</translation>
    </message>
    <message>
        <source>&amp;When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Why not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Review by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person responsi&amp;ble for the review</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proportion&amp;ate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Vulnerability</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Impact on the o&amp;ffender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Other means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed to &amp;uphold rights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needed to protect ot&amp;hers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The manager’s authorisation may follow. Where the public interest is relied on, its six questions are answered before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Casewor&amp;ker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Si&amp;gned on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authorised b&amp;y (manager)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Authori&amp;sed on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was authorised before the change. Kept like this, the name and the day go, and the manager authorises it again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marac::Workspace</name>
    <message>
        <source>Your role does not include that page. Nothing was opened; ask an administrator if you need it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave what you typed?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page holds work that is not saved. It is kept as a draft and offered again; a passphrase is not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Leave it as a draft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you typed is put aside until its form stands open again: take the same step as before. Discard it when you no longer need it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer’s clock was put back while the register is open. What is recorded from now on carries the earlier time, and the audit trail marks it. Check the date and time of the computer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>marac::WritingPane</name>
    <message>
        <source>Phrases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is written again and again. In a narrative field Ctrl+Space puts one in. Keep names and what is known of somebody out of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Which phrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep the phrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;move it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your &amp;own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One to a line. They are kept in the register, for you alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the wor&amp;ds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Narrative fields are checked against the British English dictionary of this computer, and nothing leaves it. F7 goes to the next word that is marked and offers others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spelling is not checked: this computer has no British English dictionary. On Debian it is the package hunspell-en-gb.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phrase is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove this phrase?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was written with it stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the &amp;phrase</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The phrase is removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your own words are kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
