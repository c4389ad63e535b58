export function docx(){return {};}
