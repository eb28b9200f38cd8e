<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>AgendaDocument</name>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation>
            <numerusform>%n action</numerusform>
            <numerusform>%n actions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
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
    <name>MinutesDocument</name>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
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
    <name>RecoverySheetDocument</name>
    <message numerus="yes">
        <source>These %n word(s), in this order, open the register when every passphrase has been lost. There is no other way in: if all passphrases and this sheet are lost, what the register holds is lost.</source>
        <translation>
            <numerusform>This word opens the register when every passphrase has been lost. There is no other way in: if all passphrases and this sheet are lost, what the register holds is lost.</numerusform>
            <numerusform>These %n words, in this order, open the register when every passphrase has been lost. There is no other way in: if all passphrases and this sheet are lost, what the register holds is lost.</numerusform>
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
    <name>Store</name>
    <message numerus="yes">
        <source>%n page(s) of the register&apos;s file are damaged or were altered, the first is page %1. Keep the file and restore the newest backup.</source>
        <translation>
            <numerusform>%n page of the register&apos;s file is damaged or was altered, page %1. Keep the file and restore the newest backup.</numerusform>
            <numerusform>%n pages of the register&apos;s file are damaged or were altered, the first is page %1. Keep the file and restore the newest backup.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) of the register belong to something that is not there. Keep the file and restore the newest backup.</source>
        <translation>
            <numerusform>%n record of the register belongs to something that is not there. Keep the file and restore the newest backup.</numerusform>
            <numerusform>%n records of the register belong to something that is not there. Keep the file and restore the newest backup.</numerusform>
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
</TS>
