; The installer for one user, by Inno Setup: needs no administrator, leaves chats and models when it removes.
; Called by devkit/bundle/windows.py: ISCC /DAppVersion=… /DSource=… /DOut=… /DName=… alcove.iss
#ifndef AppVersion
  #define AppVersion "0.0.0"
#endif

[Setup]
; The number by which Windows knows this program; it never changes.
AppId={{7E0B6C0A-5D2E-4C53-9D0B-5B1A7C5E2F41}
AppName=Alcove
AppVersion={#AppVersion}
AppPublisher=The Alcove authors
VersionInfoVersion={#AppVersion}
DefaultDirName={localappdata}\Programs\Alcove
DefaultGroupName=Alcove
DisableProgramGroupPage=yes
DisableDirPage=auto
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
OutputDir={#Out}
OutputBaseFilename={#Name}
SetupIconFile=..\..\icons\alcove.ico
UninstallDisplayIcon={app}\alcove.exe
UninstallDisplayName=Alcove
LicenseFile=..\..\..\LICENSE
Compression=lzma2/max
SolidCompression=yes
WizardStyle=modern
ChangesAssociations=yes
CloseApplications=yes
RestartApplications=no

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "fr"; MessagesFile: "compiler:Languages\French.isl"

[CustomMessages]
en.OpenWith=Show Alcove among the programs that open .gguf files
fr.OpenWith=Proposer Alcove pour ouvrir les fichiers .gguf
en.RemoveData=Also delete your chats, settings and the models that Alcove downloaded?%n%nIf you answer No they stay on this computer.
fr.RemoveData=Supprimer aussi vos discussions, vos réglages et les modèles téléchargés par Alcove ?%n%nSi vous répondez Non, ils restent sur cet ordinateur.

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked
Name: "openwith"; Description: "{cm:OpenWith}"

[InstallDelete]
; What an older version brought and this one doesn't.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "{#Source}\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[Icons]
Name: "{group}\Alcove"; Filename: "{app}\alcove.exe"; AppUserModelID: "org.alcove.Alcove"
Name: "{autodesktop}\Alcove"; Filename: "{app}\alcove.exe"; AppUserModelID: "org.alcove.Alcove"; Tasks: desktopicon

[Registry]
Root: HKA; Subkey: "Software\Classes\Alcove.gguf"; ValueType: string; ValueData: "GGUF model"; Flags: uninsdeletekey; Tasks: openwith
Root: HKA; Subkey: "Software\Classes\Alcove.gguf\DefaultIcon"; ValueType: string; ValueData: "{app}\alcove.exe,0"; Tasks: openwith
Root: HKA; Subkey: "Software\Classes\Alcove.gguf\shell\open\command"; ValueType: string; ValueData: """{app}\alcove.exe"" ""%1"""; Tasks: openwith
Root: HKA; Subkey: "Software\Classes\.gguf\OpenWithProgids"; ValueType: string; ValueName: "Alcove.gguf"; ValueData: ""; Flags: uninsdeletevalue; Tasks: openwith
Root: HKA; Subkey: "Software\Classes\Applications\alcove.exe\SupportedTypes"; ValueType: string; ValueName: ".gguf"; ValueData: ""; Flags: uninsdeletekey; Tasks: openwith

[Run]
Filename: "{app}\alcove.exe"; Description: "{cm:LaunchProgram,Alcove}"; Flags: nowait postinstall skipifsilent

[Code]
procedure CurUninstallStepChanged(Step: TUninstallStep);
begin
  { Asked, with No as the answer that Enter gives; a silent removal keeps everything. }
  if (Step = usPostUninstall) and not UninstallSilent then
    if DirExists(ExpandConstant('{localappdata}\alcove')) then
      if MsgBox(CustomMessage('RemoveData'), mbConfirmation, MB_YESNO or MB_DEFBUTTON2) = IDYES then
        DelTree(ExpandConstant('{localappdata}\alcove'), True, True, True);
end;
